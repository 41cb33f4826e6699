// Types that grow without end.
// verdict: compile_error
// within: 60s

package main

type pair[A, B any] struct {
	a A
	b B
}

func grow[T any](n int) int {
	if n == 0 {
		return 0
	}
	return grow[pair[T, T]](n-1) + 1
}

var _ = grow[int](3)

func twoSum(nums []int, target int) []int {
	for i := range nums {
		for j := range i {
			if nums[i]+nums[j] == target {
				return []int{j, i}
			}
		}
	}
	return nil
}
