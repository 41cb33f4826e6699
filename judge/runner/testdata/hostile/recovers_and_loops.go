// Loops while it recovers.
// verdict: time_limit

package main

func twoSum(nums []int, target int) []int {
	defer func() {
		recover()
		for {
		}
	}()
	panic(1)
}
