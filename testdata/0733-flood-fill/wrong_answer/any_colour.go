package floodfill

// Stops only at the new colour, not at others.
func floodFill(image [][]int, sr int, sc int, color int) [][]int {
	if sr < 0 || sr >= len(image) || sc < 0 || sc >= len(image[0]) || image[sr][sc] == color {
		return image
	}
	image[sr][sc] = color
	floodFill(image, sr-1, sc, color)
	floodFill(image, sr+1, sc, color)
	floodFill(image, sr, sc-1, color)
	floodFill(image, sr, sc+1, color)
	return image
}
