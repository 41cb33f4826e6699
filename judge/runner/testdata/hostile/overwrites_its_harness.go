// Writes over the stack of who called it.
// verdict: runtime_error

package main

import (
	"unsafe"
)

func twoSum(nums []int, target int) []int {
	p := unsafe.Pointer(&target)
	for i := range 1 << 16 {
		*(*uintptr)(unsafe.Add(p, 8*i)) = 1
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
