package floodfill

// Colours the pixel and its four neighbours, and goes no further.
func floodFill(image [][]int, sr int, sc int, color int) [][]int {
	old := image[sr][sc]
	for _, d := range [][2]int{{0, 0}, {-1, 0}, {1, 0}, {0, -1}, {0, 1}} {
		r, c := sr+d[0], sc+d[1]
		if r >= 0 && r < len(image) && c >= 0 && c < len(image[0]) && image[r][c] == old {
			image[r][c] = color
		}
	}
	return image
}
