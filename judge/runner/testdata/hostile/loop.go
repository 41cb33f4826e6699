// An endless loop.
// verdict: time_limit

package main

func twoSum(nums []int, target int) []int {
	for {
	}
}
