// An answer of 400 MiB when written down.
// verdict: output_limit

package main

import (
	"math"
)

func twoSum(nums []int, target int) []int {
	answer := make([]int, 20<<20)
	for i := range answer {
		answer[i] = math.MinInt
	}
	return answer
}
