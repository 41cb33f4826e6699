// Ends before main as if all were well.
// verdict: runtime_error

package main

import (
	"os"
)

func init() { os.Exit(0) }

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
