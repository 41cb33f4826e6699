package floodfill

// Compares and paints colours of 8 bits.
func floodFill(image [][]int, sr int, sc int, color int) [][]int {
	fill(image, sr, sc, byte(image[sr][sc]), byte(color))
	return image
}

func fill(image [][]int, r, c int, old, color byte) {
	if r < 0 || r >= len(image) || c < 0 || c >= len(image[0]) || byte(image[r][c]) != old || old == color {
		return
	}
	image[r][c] = int(color)
	fill(image, r-1, c, old, color)
	fill(image, r+1, c, old, color)
	fill(image, r, c-1, old, color)
	fill(image, r, c+1, old, color)
}
