package sortarray

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
		Brute:      smallestFirst,
	})
}

// smallestFirst takes the smallest number out, over and over.
func smallestFirst(nums []int) []int {
	nums = slices.Clone(nums)
	var out []int
	for len(nums) > 0 {
		smallest := 0
		for i, v := range nums {
			if v < nums[smallest] {
				smallest = i
			}
		}
		out = append(out, nums[smallest])
		nums = slices.Delete(nums, smallest, smallest+1)
	}
	return out
}

// Sorting a sorted list changes nothing, the order before does not matter, and
// negated numbers come out the other way round.
func TestOrder(t *testing.T) {
	for _, a := range Approaches {
		f := a.Func.(func([]int) []int)
		sorted := func(nums []int) []int { return f(slices.Clone(nums)) }
		t.Run(a.Name, rapid.MakeCheck(func(t *rapid.T) {
			nums := rapid.SliceOfN(rapid.IntRange(-50000, 50000), 1, 200).Draw(t, "nums")
			want := sorted(nums)
			if diff := cmp.Diff(want, sorted(want)); diff != "" {
				t.Errorf("sorted again:\n%s", diff)
			}
			shuffled := rapid.Permutation(nums).Draw(t, "shuffled")
			if diff := cmp.Diff(want, sorted(shuffled)); diff != "" {
				t.Errorf("%v and %v:\n%s", nums, shuffled, diff)
			}
			negated := make([]int, len(nums))
			for i, v := range nums {
				negated[i] = -v
			}
			got := sorted(negated)
			for i, v := range got {
				if v != -want[len(want)-1-i] {
					t.Fatalf("sortArray(%v) = %v, want the negative of %v from behind", negated, got, want)
				}
			}
		}))
	}
}
