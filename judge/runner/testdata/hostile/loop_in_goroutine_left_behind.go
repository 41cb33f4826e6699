// The right answer, and a loop left behind.
// verdict: accepted|time_limit

package main

func twoSum(nums []int, target int) []int {
	go func() {
		for {
		}
	}()
	for i := range nums {
		for j := range i {
			if nums[i]+nums[j] == target {
				return []int{j, i}
			}
		}
	}
	return nil
}
