package zeroone

// Measures from the zeros to the ones.
func updateMatrix(mat [][]int) [][]int {
	m, n := len(mat), len(mat[0])
	out := make([][]int, m)
	for r := range m {
		out[r] = make([]int, n)
		for c := range n {
			best := m + n
			for i := range m {
				for j := range n {
					if mat[i][j] == 1 {
						best = min(best, max(i-r, r-i)+max(j-c, c-j))
					}
				}
			}
			out[r][c] = best
		}
	}
	return out
}
