package maxsubarray

import "drill/judge"

// maxSubArray takes a sum as the difference of two prefix sums: the one up to
// here, less the lowest before it. O(n) time, O(1) space.
func maxSubArray(nums []int) int {
	best, sum, low := nums[0], 0, 0
	for _, v := range nums {
		sum += v
		best = max(best, sum-low)
		low = min(low, sum)
	}
	return best
}

// maxSubArrayEnding asks for each place what the best sum is that ends there: the
// number alone, or with the best sum that ends just before it, if that is worth
// having. O(n) time, O(1) space.
func maxSubArrayEnding(nums []int) int {
	best, here := nums[0], 0
	for _, v := range nums {
		here = max(here, 0) + v
		best = max(best, here)
	}
	return best
}

// maxSubArrayHalves cuts the array in two: the best subarray lies in one half, or
// is the best end of the left one with the best beginning of the right one.
// O(n) time, O(log n) space.
func maxSubArrayHalves(nums []int) int { return sumsOf(nums).best }

// sums is what must be known of a piece of the array to join it with another:
// the sum of all, and the best of the subarrays that begin it, that end it,
// and of all.
type sums struct{ all, head, tail, best int }

func sumsOf(nums []int) sums {
	if len(nums) == 1 {
		v := nums[0]
		return sums{v, v, v, v}
	}
	l, r := sumsOf(nums[:len(nums)/2]), sumsOf(nums[len(nums)/2:])
	return sums{
		all:  l.all + r.all,
		head: max(l.head, l.all+r.head),
		tail: max(r.tail, l.tail+r.all),
		best: max(l.best, r.best, l.tail+r.head),
	}
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "prefix sums", Func: maxSubArray, Time: "O(n)", Space: "O(1)"},
	{Name: "best sum ending here", Func: maxSubArrayEnding, Time: "O(n)", Space: "O(1)"},
	{Name: "divide and conquer", Func: maxSubArrayHalves, Time: "O(n)", Space: "O(log n)"},
}
