package zeroone

// Takes the ones that the sweep has not come to yet for distances.
func updateMatrix(mat [][]int) [][]int {
	m, n := len(mat), len(mat[0])
	at := func(r, c int) int {
		if r < 0 || r >= m || c < 0 || c >= n {
			return m + n
		}
		return mat[r][c]
	}
	for r := range m {
		for c := range n {
			if mat[r][c] != 0 {
				mat[r][c] = 1 + min(at(r-1, c), at(r, c-1), at(r+1, c), at(r, c+1))
			}
		}
	}
	return mat
}
