package floodfill

// Colours a pixel after its neighbours, which ask for it again meanwhile.
func floodFill(image [][]int, sr int, sc int, color int) [][]int {
	old := image[sr][sc]
	if old == color {
		return image
	}
	var fill func(r, c int)
	fill = func(r, c int) {
		if r < 0 || r >= len(image) || c < 0 || c >= len(image[0]) || image[r][c] != old {
			return
		}
		fill(r-1, c)
		fill(r+1, c)
		fill(r, c-1)
		fill(r, c+1)
		image[r][c] = color
	}
	fill(sr, sc)
	return image
}
