package floodfill

// Colours all pixels of the old colour, joined or not.
func floodFill(image [][]int, sr int, sc int, color int) [][]int {
	old := image[sr][sc]
	for _, row := range image {
		for c := range row {
			if row[c] == old {
				row[c] = color
			}
		}
	}
	return image
}
