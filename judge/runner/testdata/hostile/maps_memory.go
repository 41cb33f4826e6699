// Takes memory that Go knows nothing of.
// verdict: memory_limit

package main

import (
	"syscall"
)

func twoSum(nums []int, target int) []int {
	b, err := syscall.Mmap(-1, 0, 1<<30, syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_ANON|syscall.MAP_PRIVATE)
	if err != nil {
		return nil
	}
	for i := 0; i < len(b); i += 4096 {
		b[i] = 1
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
