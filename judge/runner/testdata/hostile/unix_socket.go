// Listens on a Unix socket.
// verdict: accepted
// needs: seccomp

package main

import (
	"net"
)

func twoSum(nums []int, target int) []int {
	if _, err := net.Listen("unix", "@drill-98765"); err == nil {
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
