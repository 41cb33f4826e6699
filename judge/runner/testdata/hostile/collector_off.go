// Garbage that nobody collects.
// verdict: memory_limit|time_limit

package main

import (
	"math"
	"runtime/debug"
)

var garbage []byte

func twoSum(nums []int, target int) []int {
	debug.SetGCPercent(-1)
	debug.SetMemoryLimit(math.MaxInt64)
	for {
		garbage = make([]byte, 1<<16)
	}
}
