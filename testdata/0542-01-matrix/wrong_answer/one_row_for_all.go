package zeroone

// All rows of the answer share one row's memory.
func updateMatrix(mat [][]int) [][]int {
	m, n := len(mat), len(mat[0])
	out, row := make([][]int, m), make([]int, n)
	for r := range out {
		out[r] = row
		for c := range row {
			best := m + n
			for i := range m {
				for j := range n {
					if mat[i][j] == 0 {
						best = min(best, max(i-r, r-i)+max(j-c, c-j))
					}
				}
			}
			row[c] = best
		}
	}
	return out
}
