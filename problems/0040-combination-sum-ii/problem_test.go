package combinationsum2

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
		Brute:      everyChoice,
	})
}

// everyChoice counts through all choices of candidates and leaves out what was
// there.
func everyChoice(candidates []int, target int) [][]int {
	var all [][]int
	for set := range 1 << len(candidates) {
		var combination []int
		sum := 0
		for i, c := range candidates {
			if set>>i&1 == 1 {
				combination = append(combination, c)
				sum += c
			}
		}
		slices.Sort(combination)
		if sum == target && !slices.ContainsFunc(all, func(c []int) bool { return slices.Equal(c, combination) }) {
			all = append(all, combination)
		}
	}
	return all
}

// Two combinations are the same choice of candidates to leave out: with the sum
// of all less the target as the target, the others come.
func TestComplements(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		candidates, target := args[0].([]int), args[1].(int)
		rest := -target
		for _, c := range candidates {
			rest += c
		}
		if rest < 1 {
			return
		}
		var want [][]int
		for _, c := range combinationSum2(slices.Clone(candidates), target) {
			others := slices.Clone(candidates)
			for _, v := range c {
				i := slices.Index(others, v)
				others = slices.Delete(others, i, i+1)
			}
			want = append(want, others)
		}
		if err := judge.DiffUnordered(want, combinationSum2(slices.Clone(candidates), rest), 2); err != nil {
			t.Errorf("combinationSum2(%v, ...) for %d and %d: %v", candidates, target, rest, err)
		}
	})
}
