package zeroone

import "drill/judge"

// updateMatrix sweeps over the matrix twice. A shortest way to a zero leads
// first from above or from the left, or else from below or from the right: the
// first sweep, from the top left, takes the former into account, the second,
// from the bottom right, the latter. The matrix is overwritten. O(mn) time, O(1)
// space.
func updateMatrix(mat [][]int) [][]int {
	far := len(mat) + len(mat[0]) // farther than any cell
	for r, row := range mat {
		above := mat[max(r-1, 0)][:len(row)]
		left := far
		for c, v := range row {
			switch {
			case v == 0:
				left = 0
			case r == 0:
				left++
				row[c] = left
			default:
				left = min(left, above[c]) + 1
				row[c] = left
			}
		}
	}
	for r := len(mat) - 1; r >= 0; r-- {
		row := mat[r]
		below := mat[min(r+1, len(mat)-1)][:len(row)] // the last row is below itself
		right := far
		for c := len(row) - 1; c >= 0; c-- {
			right = min(row[c], right+1, below[c]+1)
			row[c] = right
		}
	}
	return mat
}

// updateMatrixBFS starts from all zeros at once: the cells enter the queue in
// the order of their distance, each through the neighbour that reaches it first.
// The matrix is overwritten. O(mn) time and space.
func updateMatrixBFS(mat [][]int) [][]int {
	const unknown = -1
	type cell struct{ r, c int }
	queue := make([]cell, 0, len(mat)*len(mat[0]))
	for r, row := range mat {
		for c, v := range row {
			if v == 0 {
				queue = append(queue, cell{r, c})
			} else {
				row[c] = unknown
			}
		}
	}
	reach := func(r, c, dist int) {
		if r >= 0 && r < len(mat) && c >= 0 && c < len(mat[0]) && mat[r][c] == unknown {
			mat[r][c] = dist
			queue = append(queue, cell{r, c})
		}
	}
	for i := 0; i < len(queue); i++ {
		at := queue[i]
		dist := mat[at.r][at.c] + 1
		reach(at.r-1, at.c, dist)
		reach(at.r+1, at.c, dist)
		reach(at.r, at.c-1, dist)
		reach(at.r, at.c+1, dist)
	}
	return mat
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "DP in two sweeps", Func: updateMatrix, Time: "O(mn)", Space: "O(1)"},
	{Name: "BFS from every 0", Func: updateMatrixBFS, Time: "O(mn)", Space: "O(mn)"},
}
