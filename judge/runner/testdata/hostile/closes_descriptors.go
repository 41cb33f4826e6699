// Closes every descriptor.
// verdict: runtime_error

package main

import (
	"syscall"
)

func twoSum(nums []int, target int) []int {
	for fd := range 100 {
		syscall.Close(fd)
	}
	for i := range nums {
		for j := range i {
			if nums[i]+nums[j] == target {
				return []int{j, i}
			}
		}
	}
	return nil
}
