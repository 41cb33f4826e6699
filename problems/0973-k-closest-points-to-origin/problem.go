// Package kclosest is problem 973, K Closest Points to Origin.
package kclosest

import (
	"cmp"
	"fmt"
	"slices"

	"drill/judge"
)

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:    "973",
	Title: "K Closest Points to Origin",
	Level: judge.Medium,
	Topics: []string{"geometry", "array", "math", "divide and conquer", "quickselect", "sorting",
		"heap (priority queue)"},
	Notes:  "4.3.27",
	Params: []string{"points", "k"},
	Func:   kClosest,
	Valid: judge.Valid(func(points [][]int, k int) error {
		if len(points) < 1 || len(points) > 1e4 {
			return fmt.Errorf("%d points are not from 1 to 10^4", len(points))
		}
		for _, p := range points {
			if len(p) != 2 {
				return fmt.Errorf("%v has not two coordinates", p)
			}
			for _, v := range p {
				if v < -1e4 || v > 1e4 {
					return fmt.Errorf("%d is not from -10^4 to 10^4", v)
				}
			}
		}
		if k < 1 || k > len(points) {
			return fmt.Errorf("k = %d is not from 1 to the number of points, %d", k, len(points))
		}
		return nil
	}),
	Check: judge.By(func(points [][]int, k int, want, got [][]int) error {
		if len(got) != k {
			return fmt.Errorf("%d points, want %d", len(got), k)
		}
		left := make(map[[2]int]int) // how often each point may still come
		for _, p := range points {
			left[[2]int(p)]++
		}
		for i, p := range got {
			if len(p) != 2 {
				return fmt.Errorf("out[%d]: %v has not two coordinates", i, p)
			}
			at := [2]int(p)
			if n, ok := left[at]; !ok {
				return fmt.Errorf("out[%d]: %v is none of the points", i, p)
			} else if n == 0 {
				return fmt.Errorf("out[%d]: %v comes more often than among the points", i, p)
			}
			left[at]--
		}
		return compare(want, got)
	}),
}

// compare says which distance of a point, the nearest first, differs from the
// expected one.
func compare(want, got [][]int) error {
	byNorm := func(p, q []int) int { return cmp.Compare(norm(p), norm(q)) }
	want, got = slices.SortedFunc(slices.Values(want), byNorm), slices.SortedFunc(slices.Values(got), byNorm)
	for i := range want {
		switch w, g := norm(want[i]), norm(got[i]); {
		case g > w:
			return fmt.Errorf("%v, at the squared distance %d, is missing or too few; %v, at %d, is in its place", want[i], w, got[i], g)
		case g < w:
			return judge.Fault("%v, at the squared distance %d, is closer than the expected %v, at %d", got[i], g, want[i], w)
		}
	}
	return nil
}

func norm(p []int) int { return p[0]*p[0] + p[1]*p[1] }
