// Ignores what can be ignored, and loops.
// verdict: time_limit

package main

import (
	"os"
	"os/signal"
)

func twoSum(nums []int, target int) []int {
	signal.Ignore()
	signal.Notify(make(chan os.Signal))
	for {
	}
}
