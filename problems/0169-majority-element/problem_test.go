package majority

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      mostFrequent,
	})
}

// mostFrequent counts each number.
func mostFrequent(nums []int) int {
	count := map[int]int{}
	for _, v := range nums {
		count[v]++
	}
	best := nums[0]
	for v, n := range count {
		if n > count[best] {
			best = v
		}
	}
	return best
}

// The order does not matter; two different numbers more, wherever they are put,
// change nothing, and neither does the majority once more. The middle of the
// sorted numbers is the majority.
func TestPairsCancel(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		nums := Inputs.Small(t)[0].([]int)
		want := majorityElement(nums)
		sorted := slices.Sorted(slices.Values(nums))
		if middle := sorted[len(sorted)/2]; middle != want {
			t.Errorf("majorityElement(%v) = %d, but %d in the middle when sorted", nums, want, middle)
		}
		more := append(slices.Clone(nums), 8, 9)
		if rapid.Bool().Draw(t, "once more") {
			more = append(more, want)
		}
		more = rapid.Permutation(more).Draw(t, "more")
		if got := majorityElement(more); got != want && count(more, want) > len(more)/2 {
			t.Errorf("majorityElement(%v) = %d, but %d of %v", nums, want, got, more)
		}
	})
}

func count(nums []int, v int) int {
	n := 0
	for _, w := range nums {
		if w == v {
			n++
		}
	}
	return n
}
