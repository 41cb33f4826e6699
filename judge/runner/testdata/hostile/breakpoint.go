// Stops where no debugger is.
// verdict: runtime_error

package main

import (
	"runtime"
)

func twoSum(nums []int, target int) []int {
	runtime.Breakpoint()
	for i := range nums {
		for j := range i {
			if nums[i]+nums[j] == target {
				return []int{j, i}
			}
		}
	}
	return nil
}
