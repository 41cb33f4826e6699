package main

import (
	"fmt"
	"sort"
)

// Bisects the square of the radius, takes what lies within, and fills up with
// points on the circle, the last ones first.
func kClosest(points [][]int, k int) [][]int {
	norm := func(p []int) int { return p[0]*p[0] + p[1]*p[1] }
	square := sort.Search(2e8, func(s int) bool {
		within := 0
		for _, p := range points {
			if norm(p) <= s {
				within++
			}
		}
		return within >= k
	})
	var out [][]int
	for _, p := range points {
		if norm(p) < square {
			out = append(out, p)
		}
	}
	for i := len(points) - 1; len(out) < k; i-- {
		if norm(points[i]) == square {
			out = append(out, points[i])
		}
	}
	return out
}

func main() { fmt.Println(kClosest([][]int{{1, 3}, {-2, 2}}, 1)) }
