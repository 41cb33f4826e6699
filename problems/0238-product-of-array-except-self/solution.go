package exceptself

import "drill/judge"

// productExceptSelf writes the product of all numbers before each place into the
// answer, and on the way back multiplies it by that of all behind. O(n) time,
// O(1) space beside the answer.
func productExceptSelf(nums []int) []int {
	out := make([]int, len(nums))
	before := 1
	for i, v := range nums {
		out[i] = before
		before *= v
	}
	behind := 1
	for i := len(nums) - 1; i >= 0; i-- {
		out[i] *= behind
		behind *= nums[i]
	}
	return out
}

// productExceptSelfArrays keeps the products of all prefixes and of all suffixes;
// what is left of a place and what is right of it are then at hand. O(n) time and
// space.
func productExceptSelfArrays(nums []int) []int {
	n := len(nums)
	prefix := make([]int, n+1) // prefix[i] of nums[:i]
	suffix := make([]int, n+1) // suffix[i] of nums[i:]
	prefix[0], suffix[n] = 1, 1
	for i, v := range nums {
		prefix[i+1] = prefix[i] * v
	}
	for i := n - 1; i >= 0; i-- {
		suffix[i] = nums[i] * suffix[i+1]
	}
	out := make([]int, n)
	for i := range out {
		out[i] = prefix[i] * suffix[i+1]
	}
	return out
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "prefix and suffix in O(1) space", Func: productExceptSelf, Time: "O(n)", Space: "O(1)"},
	{Name: "prefix and suffix arrays", Func: productExceptSelfArrays, Time: "O(n)", Space: "O(n)"},
}
