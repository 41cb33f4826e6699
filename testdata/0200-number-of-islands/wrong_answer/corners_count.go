package islands

// Takes cells that touch at a corner to hang together.
func numIslands(grid [][]byte) int {
	var sink func(r, c int)
	sink = func(r, c int) {
		if r < 0 || r >= len(grid) || c < 0 || c >= len(grid[0]) || grid[r][c] == '0' {
			return
		}
		grid[r][c] = '0'
		for dr := -1; dr <= 1; dr++ {
			for dc := -1; dc <= 1; dc++ {
				sink(r+dr, c+dc)
			}
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
