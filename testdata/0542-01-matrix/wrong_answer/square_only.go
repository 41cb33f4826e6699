package zeroone

// Takes the number of rows for that of columns.
func updateMatrix(mat [][]int) [][]int {
	n := len(mat)
	for r := range n {
		for c := range n {
			if mat[r][c] == 0 {
				continue
			}
			mat[r][c] = 2 * n
			if r > 0 {
				mat[r][c] = min(mat[r][c], mat[r-1][c]+1)
			}
			if c > 0 {
				mat[r][c] = min(mat[r][c], mat[r][c-1]+1)
			}
		}
	}
	for r := n - 1; r >= 0; r-- {
		for c := n - 1; c >= 0; c-- {
			if r < n-1 {
				mat[r][c] = min(mat[r][c], mat[r+1][c]+1)
			}
			if c < n-1 {
				mat[r][c] = min(mat[r][c], mat[r][c+1]+1)
			}
		}
	}
	return mat
}
