package twosum

import (
	"slices"

	"drill/judge"
)

// twoSum remembers where each number stood. For each next one it looks up what
// is missing to the target; both places are known as soon as the second is
// reached. O(n) time and space.
func twoSum(nums []int, target int) []int {
	place := make(map[int]int, len(nums))
	for i, v := range nums {
		if j, ok := place[target-v]; ok {
			return []int{j, i}
		}
		place[v] = i
	}
	return nil
}

// twoSumSorted sorts the places by their numbers and closes in from both ends:
// a sum that is too small needs a larger left number, one too large a smaller
// right one. O(n log n) time, O(n) space.
func twoSumSorted(nums []int, target int) []int {
	places := make([]int, len(nums))
	for i := range places {
		places[i] = i
	}
	slices.SortFunc(places, func(a, b int) int { return nums[a] - nums[b] })
	for left, right := 0, len(places)-1; left < right; {
		switch sum := nums[places[left]] + nums[places[right]]; {
		case sum < target:
			left++
		case sum > target:
			right--
		default:
			return []int{places[left], places[right]}
		}
	}
	return nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "one-pass hash map", Func: twoSum, Time: "O(n)", Space: "O(n)"},
	{Name: "sorted places, two pointers", Func: twoSumSorted, Time: "O(n log n)", Space: "O(n)"},
}
