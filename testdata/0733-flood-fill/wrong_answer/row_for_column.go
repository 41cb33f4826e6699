package floodfill

// Starts in row sc and column sr, as far as they are there.
func floodFill(image [][]int, sr int, sc int, color int) [][]int {
	sr, sc = min(sc, len(image)-1), min(sr, len(image[0])-1)
	old := image[sr][sc]
	if old == color {
		return image
	}
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
