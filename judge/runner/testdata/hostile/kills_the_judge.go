// Kills its parent.
// verdict: accepted
// needs: seccomp

package main

import (
	"os"
	"syscall"
)

func twoSum(nums []int, target int) []int {
	syscall.Kill(os.Getppid(), syscall.SIGKILL)
	for i := range nums {
		for j := range i {
			if nums[i]+nums[j] == target {
				return []int{j, i}
			}
		}
	}
	return nil
}
