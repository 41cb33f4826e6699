// An endless loop on every core.
// verdict: time_limit

package main

func twoSum(nums []int, target int) []int {
	for range 16 {
		go func() {
			for {
			}
		}()
	}
	for {
	}
}
