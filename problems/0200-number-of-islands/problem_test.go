package islands

import (
	"testing"

	"pgregory.net/rapid"

	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      spreadNames,
	})
}

// spreadNames gives each cell of land a name, lets neighbours take the smaller
// one until nothing changes, and counts the names that are left.
func spreadNames(grid [][]byte) int {
	name := map[[2]int]int{}
	for r, row := range grid {
		for c, cell := range row {
			if cell == '1' {
				name[[2]int{r, c}] = len(name)
			}
		}
	}
	for changed := true; changed; {
		changed = false
		for at, n := range name {
			for _, next := range [][2]int{{at[0] + 1, at[1]}, {at[0], at[1] + 1}, {at[0] - 1, at[1]}, {at[0], at[1] - 1}} {
				if m, ok := name[next]; ok && m < name[at] {
					name[at] = m
					changed = changed || m < n
				}
			}
		}
	}
	left := map[int]bool{}
	for _, n := range name {
		left[n] = true
	}
	return len(left)
}

// Turning the grid over its diagonal keeps the number, and a copy beside it,
// with water between, doubles it.
func TestTransposedAndDoubled(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		grid := Inputs.Small(t)[0].([][]byte)
		transposed := make([][]byte, len(grid[0]))
		doubled := make([][]byte, len(grid))
		for r, row := range grid {
			for c, cell := range row {
				transposed[c] = append(transposed[c], cell)
			}
			doubled[r] = append(append(append(doubled[r], row...), '0'), row...)
		}
		want := numIslandsUnion(grid)
		if got := numIslands(transposed); got != want {
			t.Errorf("%d islands over the diagonal, want %d", got, want)
		}
		if got := numIslands(doubled); got != 2*want {
			t.Errorf("%d islands beside each other, want %d", got, 2*want)
		}
	})
}
