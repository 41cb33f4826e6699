package zeroone

// Searches from the first zero only.
func updateMatrix(mat [][]int) [][]int {
	m, n := len(mat), len(mat[0])
	dist := make([][]int, m)
	var queue [][2]int
	for r := range dist {
		dist[r] = make([]int, n)
		for c := range dist[r] {
			dist[r][c] = -1
			if mat[r][c] == 0 {
				dist[r][c] = 0
				if len(queue) == 0 {
					queue = append(queue, [2]int{r, c})
				}
			}
		}
	}
	for ; len(queue) > 0; queue = queue[1:] {
		at := queue[0]
		for _, to := range [][2]int{{at[0] - 1, at[1]}, {at[0] + 1, at[1]}, {at[0], at[1] - 1}, {at[0], at[1] + 1}} {
			if to[0] >= 0 && to[0] < m && to[1] >= 0 && to[1] < n && dist[to[0]][to[1]] < 0 {
				dist[to[0]][to[1]] = dist[at[0]][at[1]] + 1
				queue = append(queue, to)
			}
		}
	}
	return dist
}
