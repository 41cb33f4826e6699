package kclosest

import (
	"slices"
	"strings"
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
		Brute:      ringByRing,
	})
}

// ringByRing collects the points by distance, which is small, the closest first.
func ringByRing(points [][]int, k int) [][]int {
	var out [][]int
	for distance := 0; ; distance++ {
		for _, p := range points {
			if p[0]*p[0]+p[1]*p[1] != distance {
				continue
			}
			if out = append(out, p); len(out) == k {
				return out
			}
		}
	}
}

// Turning and mirroring the plane leaves the distances as they are, and one point
// more adds a distance that is no smaller than the others.
func TestDistances(t *testing.T) {
	for _, a := range Approaches {
		f := a.Func.(func([][]int, int) [][]int)
		distances := func(points [][]int, k int) []int {
			var d []int
			for _, p := range f(slices.Clone(points), k) {
				d = append(d, p[0]*p[0]+p[1]*p[1])
			}
			slices.Sort(d)
			return d
		}
		t.Run(a.Name, rapid.MakeCheck(func(t *rapid.T) {
			points := Inputs.Small(t)[0].([][]int)
			turned := make([][]int, len(points))
			for i, p := range points {
				turned[len(points)-1-i] = []int{-p[1], p[0]}
			}
			all := distances(points, len(points))
			for k := 1; k <= len(points); k++ {
				if diff := cmp.Diff(all[:k], distances(points, k)); diff != "" {
					t.Errorf("%d of %v:\n%s", k, points, diff)
				}
				if diff := cmp.Diff(all[:k], distances(turned, k)); diff != "" {
					t.Errorf("%d of %v:\n%s", k, turned, diff)
				}
			}
		}))
	}
}

// The checker accepts any choice at the border, and tells what else is wrong.
func TestCheck(t *testing.T) {
	points := [][]int{{0, 2}, {1, 0}, {2, 0}, {-2, 0}, {3, 3}, {1, 0}}
	want := [][]int{{1, 0}, {1, 0}, {0, 2}}
	for _, test := range []struct {
		got  [][]int
		want string
	}{
		{[][]int{{0, 2}, {1, 0}, {1, 0}}, ""},
		{[][]int{{1, 0}, {-2, 0}, {1, 0}}, ""},
		{[][]int{{1, 0}, {1, 0}}, "2 points, want 3"},
		{[][]int{{1, 0}, {1, 0}, {2, 0}, {0, 2}}, "4 points, want 3"},
		{nil, "0 points, want 3"},
		{[][]int{{1, 0}, {1, 0}, {0, -2}}, "out[2]: [0 -2] is none of the points"},
		{[][]int{{1, 0}, {1, 0}, {1, 0}}, "out[2]: [1 0] comes more often"},
		{[][]int{{1, 0}, {1, 0}, {0}}, "out[2]: [0] has not two"},
		{[][]int{{1, 0}, {1, 0}, nil}, "out[2]: [] has not two"},
		{[][]int{{1, 0}, {1, 0}, {3, 3}}, "[0 2], at the squared distance 4, is missing or too few; [3 3], at 18"},
		{[][]int{{1, 0}, {2, 0}, {0, 2}}, "[1 0], at the squared distance 1, is missing or too few"},
	} {
		err := Problem.Complain([]any{points, 3}, []any{want}, []any{test.got})
		if err == nil && test.want != "" || err != nil && (test.want == "" || !strings.Contains(err.Error(), test.want)) {
			t.Errorf("the answer %v: %v, want %q", test.got, err, test.want)
		}
	}
}
