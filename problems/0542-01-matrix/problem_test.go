package zeroone

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      everyZero,
	})
}

// everyZero measures from each cell to every zero: nothing stands in the way,
// so the distance is that of the rows and that of the columns.
func everyZero(mat [][]int) [][]int {
	out := make([][]int, len(mat))
	for r := range mat {
		for c := range mat[r] {
			nearest := len(mat) + len(mat[r])
			for i := range mat {
				for j := range mat[i] {
					if mat[i][j] == 0 {
						nearest = min(nearest, max(r-i, i-r)+max(c-j, j-c))
					}
				}
			}
			out[r] = append(out[r], nearest)
		}
	}
	return out
}

// The answer over the diagonal is that of the matrix over the diagonal, and two
// neighbours differ by one at most.
func TestTransposedAndSmooth(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		mat := Inputs.Small(t)[0].([][]int)
		over := transposed(mat)
		dist := updateMatrix(mat)
		if diff := cmp.Diff(transposed(dist), updateMatrix(over)); diff != "" {
			t.Errorf("over the diagonal (-want +got):\n%s", diff)
		}
		for r := range dist {
			for c := range dist[r] {
				if r > 0 && max(dist[r][c]-dist[r-1][c], dist[r-1][c]-dist[r][c]) > 1 {
					t.Errorf("%d below %d", dist[r][c], dist[r-1][c])
				}
			}
		}
	})
}

func transposed(mat [][]int) [][]int {
	out := make([][]int, len(mat[0]))
	for _, row := range mat {
		for c, v := range row {
			out[c] = append(out[c], v)
		}
	}
	return out
}
