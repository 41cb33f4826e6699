// Sleeps for an hour.
// verdict: idle_limit

package main

import (
	"time"
)

func twoSum(nums []int, target int) []int {
	time.Sleep(time.Hour)
	for i := range nums {
		for j := range i {
			if nums[i]+nums[j] == target {
				return []int{j, i}
			}
		}
	}
	return nil
}
