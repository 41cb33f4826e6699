// An endless loop before main.
// verdict: time_limit
// within: 6s

package main

func init() {
	for {
	}
}

func twoSum(nums []int, target int) []int {
	for i := range nums {
		for j := range i {
			if nums[i]+nums[j] == target {
				return []int{j, i}
			}
		}
	}
	return nil
}
