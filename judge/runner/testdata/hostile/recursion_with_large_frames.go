// Recursion that takes half a mebibyte of stack each time.
// verdict: runtime_error|time_limit

package main

func twoSum(nums []int, target int) []int {
	var frame [1 << 16]int
	frame[target&0xffff] = len(twoSum(nums, target+1))
	return frame[:2]
}
