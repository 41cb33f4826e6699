package floodfill

// Spreads down and to the right only.
func floodFill(image [][]int, sr int, sc int, color int) [][]int {
	old := image[sr][sc]
	if old == color {
		return image
	}
	image[sr][sc] = color
	if sr+1 < len(image) && image[sr+1][sc] == old {
		floodFill(image, sr+1, sc, color)
	}
	if sc+1 < len(image[0]) && image[sr][sc+1] == old {
		floodFill(image, sr, sc+1, color)
	}
	return image
}
