package zeroone

// The second sweep overwrites what the first has found.
func updateMatrix(mat [][]int) [][]int {
	m, n := len(mat), len(mat[0])
	far := m + n
	at := func(r, c int) int {
		if r < 0 || r >= m || c < 0 || c >= n {
			return far
		}
		return mat[r][c]
	}
	for r := range m {
		for c := range n {
			if mat[r][c] != 0 {
				mat[r][c] = 1 + min(at(r-1, c), at(r, c-1))
			}
		}
	}
	for r := m - 1; r >= 0; r-- {
		for c := n - 1; c >= 0; c-- {
			if mat[r][c] > 0 {
				mat[r][c] = 1 + min(at(r+1, c), at(r, c+1))
			}
		}
	}
	return mat
}
