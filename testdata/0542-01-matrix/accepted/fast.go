package zeroone

// Two sweeps in place; the first row and the last, which have no neighbour on
// one side, are taken apart from the rest.
func updateMatrix(mat [][]int) [][]int {
	far := len(mat) + len(mat[0])
	left := far
	for c, v := range mat[0] {
		if left++; v == 0 {
			left = 0
		}
		mat[0][c] = left
	}
	for r := 1; r < len(mat); r++ {
		row := mat[r]
		above := mat[r-1][:len(row)]
		left := far
		for c, v := range row {
			if v == 0 {
				left = 0
				continue
			}
			left = min(left, above[c]) + 1
			row[c] = left
		}
	}
	last := mat[len(mat)-1]
	right := 2 * far
	for c := len(last) - 1; c >= 0; c-- {
		right = min(right+1, last[c])
		last[c] = right
	}
	for r := len(mat) - 2; r >= 0; r-- {
		row := mat[r]
		below := mat[r+1][:len(row)]
		right := 2 * far
		for c := len(row) - 1; c >= 0; c-- {
			right = min(row[c], min(right, below[c])+1)
			row[c] = right
		}
	}
	return mat
}
