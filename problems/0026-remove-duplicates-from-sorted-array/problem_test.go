package dedup

import (
	"slices"
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
		Brute:      distinct,
	})
}

// distinct collects the different numbers and sorts them.
func distinct(nums []int) (int, []int) {
	set := map[int]bool{}
	for _, v := range nums {
		set[v] = true
	}
	var out []int
	for v := range set {
		out = append(out, v)
	}
	slices.Sort(out)
	return len(out), out
}

// Doing it twice is doing it once.
func TestIdempotent(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		nums := Inputs.Small(t)[0].([]int)
		once := nums[:removeDuplicates(nums)]
		twice := slices.Clone(once)
		twice = twice[:removeDuplicates(twice)]
		if diff := cmp.Diff(once, twice); diff != "" {
			t.Errorf("removeDuplicates a second time (-once +twice):\n%s", diff)
		}
	})
}
