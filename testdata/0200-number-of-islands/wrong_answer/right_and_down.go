package islands

// Sinks only to the right and down.
func numIslands(grid [][]byte) int {
	var sink func(r, c int)
	sink = func(r, c int) {
		if r < len(grid) && c < len(grid[0]) && grid[r][c] == '1' {
			grid[r][c] = '0'
			sink(r+1, c)
			sink(r, c+1)
		}
	}
	n := 0
	for r := range grid {
		for c := range grid[r] {
			if grid[r][c] == '1' {
				n++
				sink(r, c)
			}
		}
	}
	return n
}
