package subsets

import (
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

// withAndWithout takes the subsets of all but the first number, once with it
// and once without.
func withAndWithout(nums []int) [][]int {
	if len(nums) == 0 {
		return [][]int{{}}
	}
	var out [][]int
	for _, rest := range withAndWithout(nums[1:]) {
		with := append([]int{nums[0]}, rest...)
		out = append(out, rest, with)
	}
	return out
}

// What a subset leaves out is a subset too, and each number is in half of them.
func TestComplements(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		nums := Inputs.Small(t)[0].([]int)
		all := subsets(nums)
		times := map[int]int{}
		var complements [][]int
		for _, subset := range all {
			in := map[int]bool{}
			for _, v := range subset {
				in[v] = true
				times[v]++
			}
			var out []int
			for _, v := range nums {
				if !in[v] {
					out = append(out, v)
				}
			}
			complements = append(complements, out)
		}
		if err := judge.DiffUnordered(all, complements, 2); err != nil {
			t.Errorf("the complements of subsets(%v): %v", nums, err)
		}
		for _, v := range nums {
			if times[v] != len(all)/2 {
				t.Errorf("%d is in %d of the %d subsets of %v", v, times[v], len(all), nums)
			}
		}
	})
}
