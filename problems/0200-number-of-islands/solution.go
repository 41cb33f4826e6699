package islands

import (
	"bytes"

	"drill/ds/unionfind"
	"drill/judge"
)

const land, water = '1', '0'

// numIslands goes row by row and keeps of the row above only its runs, land that
// stands side by side, and of which island each is. A run belongs to the island of
// the first run above that it touches, and joins it with those of the others; where
// it touches none, it begins an island. O(mn) time, O(mn) space for a grid of many
// islands; the grid stays as it is.
func numIslands(grid [][]byte) int {
	const none = -1
	type run struct{ from, to, island int }
	var above, here []run
	islands := unionfind.New(0)
	for _, row := range grid {
		here = here[:0]
		next := 0 // the first run above that may touch what follows
		for from, to := nextRun(row, 0); from < to; from, to = nextRun(row, to) {
			r := run{from, to, none}
			for ; next < len(above) && above[next].from < to; next++ {
				switch {
				case above[next].to <= from: // it is passed
				case r.island == none:
					r.island = above[next].island
				default:
					islands.Union(r.island, above[next].island)
				}
				if above[next].to > to {
					break // it may touch the run behind too
				}
			}
			if r.island == none {
				r.island = islands.Add()
			}
			here = append(here, r)
		}
		above, here = here, above
	}
	return islands.Count()
}

// nextRun returns the first run of land of a row from a place on: row[from:to],
// which is empty where there is none.
func nextRun(row []byte, at int) (from, to int) {
	skip := bytes.IndexByte(row[at:], land)
	if skip < 0 {
		return at, at
	}
	from = at + skip
	if size := bytes.IndexByte(row[from:], water); size >= 0 {
		return from, from + size
	}
	return from, len(row)
}

// numIslandsDFS looks for land, counts it as an island, and sinks all that hangs
// together with it depth first, so that it is counted once. The grid is
// changed. O(mn) time; O(mn) space on the stack for an island that winds.
func numIslandsDFS(grid [][]byte) int {
	count := 0
	for r, row := range grid {
		for c, cell := range row {
			if cell == land {
				count++
				sink(grid, r, c)
			}
		}
	}
	return count
}

func sink(grid [][]byte, r, c int) {
	if r < 0 || r >= len(grid) || c < 0 || c >= len(grid[0]) || grid[r][c] != land {
		return
	}
	grid[r][c] = water
	sink(grid, r-1, c)
	sink(grid, r+1, c)
	sink(grid, r, c-1)
	sink(grid, r, c+1)
}

// numIslandsBFS sinks an island breadth first, with a queue of cells. A cell
// sinks when it is put into the queue, so it is there once. O(mn) time, O(mn)
// space.
func numIslandsBFS(grid [][]byte) int {
	type cell struct{ r, c int }
	var queue []cell
	reach := func(r, c int) {
		if r >= 0 && r < len(grid) && c >= 0 && c < len(grid[0]) && grid[r][c] == land {
			grid[r][c] = water
			queue = append(queue, cell{r, c})
		}
	}
	count := 0
	for r, row := range grid {
		for c := range row {
			if row[c] != land {
				continue
			}
			count++
			queue = queue[:0]
			reach(r, c)
			for i := 0; i < len(queue); i++ {
				at := queue[i]
				reach(at.r-1, at.c)
				reach(at.r+1, at.c)
				reach(at.r, at.c-1)
				reach(at.r, at.c+1)
			}
		}
	}
	return count
}

// numIslandsUnion starts with an island for each cell of land and joins each
// with the land above and to the left of it. O(mn α(mn)) time, O(mn) space; the
// grid stays as it is.
func numIslandsUnion(grid [][]byte) int {
	cols := len(grid[0])
	sets := unionfind.New(len(grid) * cols)
	count := 0
	for r, row := range grid {
		for c, cell := range row {
			if cell != land {
				continue
			}
			count++
			if r > 0 && grid[r-1][c] == land && sets.Union(r*cols+c, (r-1)*cols+c) {
				count--
			}
			if c > 0 && row[c-1] == land && sets.Union(r*cols+c, r*cols+c-1) {
				count--
			}
		}
	}
	return count
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "runs of land, row by row", Func: numIslands, Time: "O(mn)", Space: "O(mn)"},
	{Name: "DFS that sinks the island", Func: numIslandsDFS, Time: "O(mn)", Space: "O(mn)"},
	{Name: "BFS that sinks the island", Func: numIslandsBFS, Time: "O(mn)", Space: "O(mn)"},
	{Name: "union-find", Func: numIslandsUnion, Time: "O(mn)", Space: "O(mn)"},
}
