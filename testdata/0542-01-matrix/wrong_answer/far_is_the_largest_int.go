package zeroone

import "math"

// One more than the largest int wraps round to the least.
func updateMatrix(mat [][]int) [][]int {
	m, n := len(mat), len(mat[0])
	dist := make([][]int, m)
	for r := range dist {
		dist[r] = make([]int, n)
		for c := range dist[r] {
			if mat[r][c] == 0 {
				continue
			}
			dist[r][c] = math.MaxInt
			if r > 0 {
				dist[r][c] = min(dist[r][c], dist[r-1][c]+1)
			}
			if c > 0 {
				dist[r][c] = min(dist[r][c], dist[r][c-1]+1)
			}
		}
	}
	for r := m - 1; r >= 0; r-- {
		for c := n - 1; c >= 0; c-- {
			if r < m-1 {
				dist[r][c] = min(dist[r][c], dist[r+1][c]+1)
			}
			if c < n-1 {
				dist[r][c] = min(dist[r][c], dist[r][c+1]+1)
			}
		}
	}
	return dist
}
