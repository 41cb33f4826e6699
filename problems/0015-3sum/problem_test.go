package threesum

import (
	"math/rand/v2"
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
		Brute:      everyTriple,
	})
}

// everyTriple tries every three places and drops what it has already.
func everyTriple(nums []int) [][]int {
	var out [][]int
	for i, a := range nums {
		for j, b := range nums[:i] {
			for _, c := range nums[:j] {
				triplet := []int{a, b, c}
				slices.Sort(triplet)
				known := slices.ContainsFunc(out, func(o []int) bool { return slices.Equal(o, triplet) })
				if a+b+c == 0 && !known {
					out = append(out, triplet)
				}
			}
		}
	}
	return out
}

// Neither the order of the numbers nor a fourth copy of each matters, and
// negating them negates the triplets.
func TestSymmetries(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		nums := Inputs.Small(t)[0].([]int)
		want := threeSum(slices.Clone(nums))

		shuffled := slices.Clone(nums)
		r := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 0))
		r.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		if err := judge.DiffUnordered(want, threeSum(shuffled), 2); err != nil {
			t.Errorf("threeSum of %v in another order: %v", nums, err)
		}

		three := slices.Concat(nums, nums, nums)
		four := slices.Concat(three, nums)
		if err := judge.DiffUnordered(threeSum(three), threeSum(four), 2); err != nil {
			t.Errorf("threeSum of four times %v, not three: %v", nums, err)
		}

		negated := slices.Clone(nums)
		for i := range negated {
			negated[i] = -negated[i]
		}
		back := threeSum(negated)
		for _, triplet := range back {
			for i := range triplet {
				triplet[i] = -triplet[i]
			}
		}
		if err := judge.DiffUnordered(want, back, 2); err != nil {
			t.Errorf("threeSum of %v, negated twice: %v", nums, err)
		}
	})
}
