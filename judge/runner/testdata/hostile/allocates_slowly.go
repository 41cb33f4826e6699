// A mebibyte every millisecond.
// verdict: memory_limit|idle_limit|time_limit

package main

import (
	"bytes"
	"time"
)

func twoSum(nums []int, target int) []int {
	var kept [][]byte
	for {
		kept = append(kept, bytes.Repeat([]byte{1}, 1<<20))
		time.Sleep(time.Millisecond)
	}
}
