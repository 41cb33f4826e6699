package zeroone

// Asks the neighbours by recursion and notes what they say, though a neighbour
// that is being asked itself says only that it is far.
func updateMatrix(mat [][]int) [][]int {
	m, n := len(mat), len(mat[0])
	far := m + n
	memo := map[[2]int]int{}
	var dist func(r, c int) int
	dist = func(r, c int) int {
		if r < 0 || r >= m || c < 0 || c >= n {
			return far
		}
		if mat[r][c] == 0 {
			return 0
		}
		if d, ok := memo[[2]int{r, c}]; ok {
			return d
		}
		memo[[2]int{r, c}] = far
		d := 1 + min(dist(r-1, c), dist(r+1, c), dist(r, c-1), dist(r, c+1))
		memo[[2]int{r, c}] = d
		return d
	}
	out := make([][]int, m)
	for r := range out {
		out[r] = make([]int, n)
		for c := range out[r] {
			out[r][c] = dist(r, c)
		}
	}
	return out
}
