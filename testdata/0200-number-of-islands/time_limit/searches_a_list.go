package islands

// Marks a cell when it leaves the queue and looks through the list of those
// that left: quadratic.
func numIslands(grid [][]byte) int {
	var done [][2]int
	seen := func(at [2]int) bool {
		for _, d := range done {
			if d == at {
				return true
			}
		}
		return false
	}
	n := 0
	for r := range grid {
		for c := range grid[r] {
			if grid[r][c] != '1' || seen([2]int{r, c}) {
				continue
			}
			n++
			for queue := [][2]int{{r, c}}; len(queue) > 0; queue = queue[1:] {
				at := queue[0]
				if at[0] < 0 || at[1] < 0 || at[0] >= len(grid) || at[1] >= len(grid[0]) || grid[at[0]][at[1]] != '1' || seen(at) {
					continue
				}
				done = append(done, at)
				queue = append(queue, [2]int{at[0] + 1, at[1]}, [2]int{at[0] - 1, at[1]}, [2]int{at[0], at[1] + 1}, [2]int{at[0], at[1] - 1})
			}
		}
	}
	return n
}
