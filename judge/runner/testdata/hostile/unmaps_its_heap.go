// Takes the heap away from under Go.
// verdict: runtime_error

package main

import (
	"syscall"
	"unsafe"
)

func twoSum(nums []int, target int) []int {
	at := uintptr(unsafe.Pointer(&nums[0])) &^ (1<<22 - 1)
	syscall.RawSyscall(syscall.SYS_MUNMAP, at, 1<<22, 0)
	for i := range nums {
		for j := range i {
			if nums[i]+nums[j] == target {
				return []int{j, i}
			}
		}
	}
	return nil
}
