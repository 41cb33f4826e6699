// Waits for ever while a timer keeps Go from noticing.
// verdict: idle_limit

package main

import (
	"time"
)

func twoSum(nums []int, target int) []int {
	go time.Sleep(time.Hour)
	select {}
}
