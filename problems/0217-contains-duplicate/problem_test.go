package duplicate

import (
	"maps"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
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

func everyPair(nums []int) bool {
	for i, v := range nums {
		if slices.Contains(nums[i+1:], v) {
			return true
		}
	}
	return false
}

// The order does not matter, nor does a shift of all numbers; one of them again
// is a duplicate, and what has one has it with more numbers too.
func TestOrder(t *testing.T) {
	for _, a := range Approaches {
		contains := a.Func.(func([]int) bool)
		t.Run(a.Name, rapid.MakeCheck(func(t *rapid.T) {
			nums := Inputs.Small(t)[0].([]int)
			want := contains(slices.Clone(nums))
			other := rapid.Permutation(nums).Draw(t, "order")
			for i := range other {
				other[i] += 1000
			}
			if got := contains(slices.Clone(other)); got != want {
				t.Errorf("%t of %v, but %t of %v", want, nums, got, other)
			}
			one := rapid.SampledFrom(nums).Draw(t, "one")
			if again := append(slices.Clone(nums), one); !contains(again) {
				t.Errorf("no duplicate in %v", again)
			}
			if more := append(slices.Clone(nums), 77); contains(more) != want {
				t.Errorf("%t of %v, but not of %v", want, nums, more)
			}
		}))
	}
}

// The tree keeps its numbers in order and its ranks from falling upwards, and
// tells what is new.
func TestTree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var root *node
		set := make(map[int]bool)
		for _, v := range rapid.SliceOf(rapid.IntRange(-20, 20)).Draw(t, "vals") {
			var added bool
			if root, added = root.insert(v); added == set[v] {
				t.Fatalf("insert(%d) = %t", v, added)
			}
			set[v] = true
		}
		want := slices.Sorted(maps.Keys(set))
		if diff := cmp.Diff(want, root.values(t), cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("the numbers of the tree in order (-want +got):\n%s", diff)
		}
	})
}

// values checks the ranks and returns the numbers in order.
func (n *node) values(t *rapid.T) []int {
	if n == nil {
		return nil
	}
	for _, child := range []*node{n.left, n.right} {
		if child != nil && child.rank > n.rank {
			t.Fatalf("%d stands above %d, which has a higher rank", n.val, child.val)
		}
	}
	return append(append(n.left.values(t), n.val), n.right.values(t)...)
}
