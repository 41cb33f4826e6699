package zeroone

var seen = map[[2]int]bool{}

// Remembers the cells that were seen in the calls before.
func updateMatrix(mat [][]int) [][]int {
	var queue [][2]int
	for r := range mat {
		for c := range mat[r] {
			if mat[r][c] == 0 {
				queue = append(queue, [2]int{r, c})
				seen[[2]int{r, c}] = true
			}
		}
	}
	for ; len(queue) > 0; queue = queue[1:] {
		at := queue[0]
		for _, to := range [][2]int{{at[0] - 1, at[1]}, {at[0] + 1, at[1]}, {at[0], at[1] - 1}, {at[0], at[1] + 1}} {
			if to[0] >= 0 && to[0] < len(mat) && to[1] >= 0 && to[1] < len(mat[0]) && !seen[to] {
				seen[to] = true
				mat[to[0]][to[1]] = mat[at[0]][at[1]] + 1
				queue = append(queue, to)
			}
		}
	}
	return mat
}
