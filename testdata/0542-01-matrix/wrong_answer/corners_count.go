package zeroone

// Steps over corners too.
func updateMatrix(mat [][]int) [][]int {
	m, n := len(mat), len(mat[0])
	var queue [][2]int
	for r := range mat {
		for c := range mat[r] {
			if mat[r][c] == 0 {
				queue = append(queue, [2]int{r, c})
			} else {
				mat[r][c] = -1
			}
		}
	}
	for ; len(queue) > 0; queue = queue[1:] {
		at := queue[0]
		for r := at[0] - 1; r <= at[0]+1; r++ {
			for c := at[1] - 1; c <= at[1]+1; c++ {
				if r >= 0 && r < m && c >= 0 && c < n && mat[r][c] < 0 {
					mat[r][c] = mat[at[0]][at[1]] + 1
					queue = append(queue, [2]int{r, c})
				}
			}
		}
	}
	return mat
}
