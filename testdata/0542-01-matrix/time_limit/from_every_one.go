package zeroone

// Searches breadth first from every 1 until a 0 comes, however far: O((mn)^2).
func updateMatrix(mat [][]int) [][]int {
	m, n := len(mat), len(mat[0])
	out := make([][]int, m)
	for r := range m {
		out[r] = make([]int, n)
		for c := range n {
			out[r][c] = nearest(mat, r, c)
		}
	}
	return out
}

func nearest(mat [][]int, r, c int) int {
	seen := map[[2]int]bool{{r, c}: true}
	level := [][2]int{{r, c}}
	for dist := 0; ; dist++ {
		var next [][2]int
		for _, at := range level {
			if mat[at[0]][at[1]] == 0 {
				return dist
			}
			for _, to := range [][2]int{{at[0] - 1, at[1]}, {at[0] + 1, at[1]}, {at[0], at[1] - 1}, {at[0], at[1] + 1}} {
				if to[0] >= 0 && to[0] < len(mat) && to[1] >= 0 && to[1] < len(mat[0]) && !seen[to] {
					seen[to] = true
					next = append(next, to)
				}
			}
		}
		level = next
	}
}
