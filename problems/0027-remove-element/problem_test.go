package removeelement

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      counted,
	})
}

// counted writes down each other number as often as it comes.
func counted(nums []int, val int) (int, []int) {
	var kept []int
	for v := range 51 {
		for _, w := range nums {
			if w == v && v != val {
				kept = append(kept, v)
			}
		}
	}
	return len(kept), kept
}

// Doing it twice is doing it once; removing one number and then another comes
// to the same whichever is first.
func TestTwice(t *testing.T) {
	for _, a := range Approaches {
		remove := a.Func.(func([]int, int) int)
		t.Run(a.Name, rapid.MakeCheck(func(t *rapid.T) {
			args := Inputs.Small(t)
			nums, val := args[0].([]int), args[1].(int)
			other := rapid.IntRange(0, 3).Draw(t, "other")
			without := func(vals ...int) []int {
				kept := slices.Clone(nums)
				for _, v := range vals {
					kept = kept[:remove(kept, v)]
				}
				slices.Sort(kept)
				return kept
			}
			if diff := cmp.Diff(without(val), without(val, val), cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("removing %d from %v a second time (-once +twice):\n%s", val, nums, diff)
			}
			if diff := cmp.Diff(without(val, other), without(other, val), cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("removing %d and %d from %v, and the other way round (-one +other):\n%s", val, other, nums, diff)
			}
		}))
	}
}

// The checker takes any order, and says what is wrong.
func TestCheck(t *testing.T) {
	args := []any{[]int{3, 1, 3, 2}, 3}
	for _, c := range []struct {
		k    int
		kept []int
		err  string
	}{
		{2, []int{1, 2}, ""},
		{2, []int{2, 1}, ""},
		{3, []int{1, 2, 3}, "returned 3, but 2 of the numbers are not 3"},
		{2, []int{1, 1}, "out[1]: 1 comes 2 times, want 1"},
		{2, []int{3, 1}, "out[0]: 3 is not expected"},
	} {
		err := Problem.Complain(args, []any{2, []int{1, 2}}, []any{c.k, c.kept})
		if c.err == "" {
			require.NoError(t, err)
		} else {
			require.EqualError(t, err, c.err)
		}
	}
}
