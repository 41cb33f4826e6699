package exceptself

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
		Brute:      everyPair,
	})
}

func everyPair(nums []int) []int {
	out := make([]int, len(nums))
	for i := range nums {
		out[i] = 1
		for j, v := range nums {
			if i != j {
				out[i] *= v
			}
		}
	}
	return out
}

// Turning the list round turns the answer round, changing the sign of one number
// changes that of all other answers, and an answer times its number is the same
// everywhere.
func TestSymmetries(t *testing.T) {
	for _, a := range Approaches {
		f := a.Func.(func([]int) []int)
		products := func(nums []int) []int { return f(slices.Clone(nums)) }
		t.Run(a.Name, rapid.MakeCheck(func(t *rapid.T) {
			nums := Inputs.Small(t)[0].([]int)
			want := products(nums)
			for i, v := range nums {
				if want[i]*v != want[0]*nums[0] {
					t.Errorf("%v: %d and %d times the numbers left out differ", nums, want[0], want[i])
				}
			}
			turned := slices.Clone(nums)
			slices.Reverse(turned)
			got := products(turned)
			slices.Reverse(got)
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%v turned round:\n%s", nums, diff)
			}
			k := rapid.IntRange(0, len(nums)-1).Draw(t, "k")
			nums[k] = -nums[k]
			got = products(nums)
			for i := range got {
				if i != k {
					got[i] = -got[i]
				}
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%v with a sign changed at %d:\n%s", nums, k, diff)
			}
		}))
	}
}
