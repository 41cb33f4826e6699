package floodfill

import "slices"

// Fills a copy and returns what it was given.
func floodFill(image [][]int, sr int, sc int, color int) [][]int {
	filled := make([][]int, len(image))
	for r := range image {
		filled[r] = slices.Clone(image[r])
	}
	fill(filled, sr, sc, image[sr][sc], color)
	return image
}

func fill(image [][]int, r, c, old, color int) {
	if r < 0 || r >= len(image) || c < 0 || c >= len(image[0]) || image[r][c] != old || old == color {
		return
	}
	image[r][c] = color
	fill(image, r-1, c, old, color)
	fill(image, r+1, c, old, color)
	fill(image, r, c-1, old, color)
	fill(image, r, c+1, old, color)
}
