package zeroone

// What has no zero yet is 100 away, or so it was thought.
func updateMatrix(mat [][]int) [][]int {
	m, n := len(mat), len(mat[0])
	at := func(r, c int) int {
		if r < 0 || r >= m || c < 0 || c >= n {
			return 100
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
			mat[r][c] = min(mat[r][c], 1+min(at(r+1, c), at(r, c+1)))
		}
	}
	return mat
}
