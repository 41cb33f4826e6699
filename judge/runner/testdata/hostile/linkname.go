// Reaches into another package.
// verdict: compile_error

package main

import (
	"unsafe"
)

//go:linkname exit os.runtime_beforeExit
func exit(code int)

var _ unsafe.Pointer

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
