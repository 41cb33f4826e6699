package floodfill

var seen = map[[2]int]bool{}

// Remembers the pixels that were filled in the calls before.
func floodFill(image [][]int, sr int, sc int, color int) [][]int {
	fill(image, sr, sc, image[sr][sc], color)
	return image
}

func fill(image [][]int, r, c, old, color int) {
	if r < 0 || r >= len(image) || c < 0 || c >= len(image[0]) || seen[[2]int{r, c}] || image[r][c] != old {
		return
	}
	seen[[2]int{r, c}] = true
	image[r][c] = color
	fill(image, r-1, c, old, color)
	fill(image, r+1, c, old, color)
	fill(image, r, c-1, old, color)
	fill(image, r, c+1, old, color)
}
