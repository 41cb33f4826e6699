package zeroone

// Looks for the nearest zero in the row and in the column of the cell.
func updateMatrix(mat [][]int) [][]int {
	m, n := len(mat), len(mat[0])
	dist := make([][]int, m)
	for r := range m {
		dist[r] = make([]int, n)
		for c := range n {
			best := m + n
			for k := range n {
				if mat[r][k] == 0 {
					best = min(best, max(k-c, c-k))
				}
			}
			for k := range m {
				if mat[k][c] == 0 {
					best = min(best, max(k-r, r-k))
				}
			}
			dist[r][c] = best
		}
	}
	return dist
}
