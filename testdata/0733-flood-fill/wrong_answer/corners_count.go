package floodfill

// Fills over corners too.
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
		image[r][c] = color
		for dr := -1; dr <= 1; dr++ {
			for dc := -1; dc <= 1; dc++ {
				fill(r+dr, c+dc)
			}
		}
	}
	fill(sr, sc)
	return image
}
