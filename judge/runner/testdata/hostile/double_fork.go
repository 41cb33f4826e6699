// Leaves a process behind whose parents are gone.
// verdict: accepted

package main

import (
	"os/exec"
	"time"
)

func twoSum(nums []int, target int) []int {
	_ = exec.Command("sh", "-c", "setsid sh -c 'sleep 98765 & sleep 98765' & exit").Start()
	time.Sleep(50 * time.Millisecond)
	for i := range nums {
		for j := range i {
			if nums[i]+nums[j] == target {
				return []int{j, i}
			}
		}
	}
	return nil
}
