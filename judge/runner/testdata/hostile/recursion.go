// Recursion without end.
// verdict: runtime_error

package main

func twoSum(nums []int, target int) []int {
	return twoSum(nums, target+1)
}
