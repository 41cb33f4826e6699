// Becomes another program.
// verdict: accepted
// needs: seccomp

package main

import (
	"syscall"
)

func twoSum(nums []int, target int) []int {
	if err := syscall.Exec("/bin/sh", []string{"sh", "-c", "sleep 98765"}, nil); err == nil {
		return nil // it was let
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
