package subsets2

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"drill/judge"
	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      withAndWithout,
	})
}

// withAndWithout takes the subsets of all but the first number, once with it and
// once without, and leaves out what is there already.
func withAndWithout(nums []int) [][]int {
	if len(nums) == 0 {
		return [][]int{{}}
	}
	var all [][]int
	for _, rest := range withAndWithout(nums[1:]) {
		with := append([]int{nums[0]}, rest...)
		slices.Sort(with)
		for _, subset := range [][]int{rest, with} {
			if !slices.ContainsFunc(all, func(s []int) bool { return slices.Equal(s, subset) }) {
				all = append(all, subset)
			}
		}
	}
	return all
}

// What a subset leaves out is a subset too, and there is one for each choice of
// how often each value is in.
func TestComplements(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		nums := Inputs.Small(t)[0].([]int)
		all := subsetsWithDup(slices.Clone(nums))
		want, times := 1, map[int]int{}
		for _, v := range nums {
			times[v]++
		}
		for _, n := range times {
			want *= n + 1
		}
		if len(all) != want {
			t.Errorf("subsetsWithDup(%v) has %d subsets, want %d", nums, len(all), want)
		}
		var complements [][]int
		for _, subset := range all {
			others := slices.Clone(nums)
			for _, v := range subset {
				i := slices.Index(others, v)
				others = slices.Delete(others, i, i+1)
			}
			complements = append(complements, others)
		}
		if err := judge.DiffUnordered(all, complements, 2); err != nil {
			t.Errorf("the complements of subsetsWithDup(%v): %v", nums, err)
		}
	})
}
