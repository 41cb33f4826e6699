package floodfill

// Takes 0 for the background, which is not filled.
func floodFill(image [][]int, sr int, sc int, color int) [][]int {
	fill(image, sr, sc, image[sr][sc], color)
	return image
}

func fill(image [][]int, r, c, old, color int) {
	if r < 0 || r >= len(image) || c < 0 || c >= len(image[0]) || old == color || image[r][c] == 0 || image[r][c] != old {
		return
	}
	image[r][c] = color
	fill(image, r-1, c, old, color)
	fill(image, r+1, c, old, color)
	fill(image, r, c-1, old, color)
	fill(image, r, c+1, old, color)
}
