// Panics with nil.
// verdict: runtime_error

package main

func twoSum(nums []int, target int) []int {
	panic(nil)
}
