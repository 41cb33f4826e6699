package islands

import "bytes"

// Joins runs of land row by row; a run takes the island of the first run above
// that it touches, so that only others have to be joined.
func numIslands(grid [][]byte) int {
	type run struct{ from, to, island int32 }
	parent := make([]int32, 0, 512)
	above, here := make([]run, 0, 151), make([]run, 0, 151)
	count := 0
	for _, row := range grid {
		here = here[:0]
		next := 0
		for to := 0; to < len(row); {
			from := to
			if row[from] != '1' {
				skip := bytes.IndexByte(row[from:], '1')
				if skip < 0 {
					break
				}
				from += skip
			}
			if to = from + 1; to < len(row) && row[to] == '1' {
				if size := bytes.IndexByte(row[to:], '0'); size < 0 {
					to = len(row)
				} else {
					to += size
				}
			}
			island := int32(-1)
			for ; next < len(above) && int(above[next].from) < to; next++ {
				if int(above[next].to) <= from {
					continue
				}
				up := above[next].island
				for parent[up] != up {
					parent[up] = parent[parent[up]]
					up = parent[up]
				}
				if island < 0 {
					island = up
				} else if up != island {
					parent[up] = island
					count--
				}
				if int(above[next].to) > to {
					break
				}
			}
			if island < 0 {
				island = int32(len(parent))
				parent = append(parent, island)
				count++
			}
			here = append(here, run{int32(from), int32(to), island})
		}
		above, here = here, above
	}
	return count
}
