package islands

// Compares with the number 1, not with the letter.
func numIslands(grid [][]byte) int {
	n := 0
	for r := range grid {
		for c := range grid[r] {
			if grid[r][c] == 1 {
				n++
			}
		}
	}
	return n
}
