package islands

var seen = map[[2]int]bool{}

// Keeps the cells that it has seen in a global, for later grids as well.
func numIslands(grid [][]byte) int {
	count := 0
	var visit func(r, c int) bool
	visit = func(r, c int) bool {
		if r < 0 || r >= len(grid) || c < 0 || c >= len(grid[0]) || grid[r][c] != '1' || seen[[2]int{r, c}] {
			return false
		}
		seen[[2]int{r, c}] = true
		visit(r-1, c)
		visit(r+1, c)
		visit(r, c-1)
		visit(r, c+1)
		return true
	}
	for r := range grid {
		for c := range grid[0] {
			if visit(r, c) {
				count++
			}
		}
	}
	return count
}
