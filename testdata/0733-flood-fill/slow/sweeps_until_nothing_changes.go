package floodfill

// Goes over the image again and again and paints what touches paint: slow where
// the region winds, but 2500 pixels fit: O((mn)^2).
func floodFill(image [][]int, sr int, sc int, color int) [][]int {
	old := image[sr][sc]
	if old == color {
		return image
	}
	const paint = -1
	image[sr][sc] = paint
	at := func(r, c int) bool {
		return r >= 0 && r < len(image) && c >= 0 && c < len(image[0]) && image[r][c] == paint
	}
	for changed := true; changed; {
		changed = false
		for r := range image {
			for c := range image[r] {
				if image[r][c] == old && (at(r-1, c) || at(r+1, c) || at(r, c-1) || at(r, c+1)) {
					image[r][c], changed = paint, true
				}
			}
		}
	}
	for _, row := range image {
		for c := range row {
			if row[c] == paint {
				row[c] = color
			}
		}
	}
	return image
}
