package main

// First the distance within each column, then along each row the best of those,
// from both sides.
func updateMatrix(mat [][]int) [][]int {
	const far = 1 << 30
	rows, cols := len(mat), len(mat[0])
	for c := range cols {
		for _, down := range []bool{true, false} {
			gap := far
			for i := range rows {
				r := i
				if !down {
					r = rows - 1 - i
				}
				if gap++; mat[r][c] == 0 {
					gap = 0
				}
				if down && mat[r][c] != 0 || mat[r][c] > gap {
					mat[r][c] = gap
				}
			}
		}
	}
	for _, row := range mat {
		for c := 1; c < cols; c++ {
			row[c] = min(row[c], row[c-1]+1)
		}
		for c := cols - 2; c >= 0; c-- {
			row[c] = min(row[c], row[c+1]+1)
		}
	}
	return mat
}

func main() {}
