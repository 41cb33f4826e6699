// A hundred thousand threads.
// verdict: runtime_error|memory_limit|time_limit|idle_limit|output_limit
// within: 25s

package main

import (
	"runtime"
	"time"
)

func twoSum(nums []int, target int) []int {
	for range 100_000 {
		go func() {
			runtime.LockOSThread()
			select {}
		}()
	}
	time.Sleep(time.Minute)
	for i := range nums {
		for j := range i {
			if nums[i]+nums[j] == target {
				return []int{j, i}
			}
		}
	}
	return nil
}
