package zeroone

// One flat array with a frame of far cells around needs no test for edges.
func updateMatrix(mat [][]int) [][]int {
	m, n := len(mat), len(mat[0])
	w := n + 2
	d := make([]int, (m+2)*w)
	for i := range d {
		d[i] = m + n
	}
	for r, row := range mat {
		for c, v := range row {
			if i := (r+1)*w + c + 1; v == 0 {
				d[i] = 0
			} else {
				d[i] = min(d[i-w], d[i-1]) + 1
			}
		}
	}
	for r := m; r >= 1; r-- {
		for c := n; c >= 1; c-- {
			i := r*w + c
			d[i] = min(d[i], d[i+w]+1, d[i+1]+1)
		}
	}
	out := make([][]int, m)
	for r := range out {
		out[r] = d[(r+1)*w+1 : (r+1)*w+1+n]
	}
	return out
}
