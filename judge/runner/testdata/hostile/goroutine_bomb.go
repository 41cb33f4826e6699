// Goroutines without end.
// verdict: memory_limit|time_limit

package main

func twoSum(nums []int, target int) []int {
	for {
		go func() { select {} }()
	}
}
