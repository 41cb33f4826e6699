// Prints without end or line to stderr.
// verdict: output_limit

package main

import (
	"os"
	"strings"
)

func twoSum(nums []int, target int) []int {
	line := strings.Repeat("x", 1<<16)
	for {
		os.Stderr.WriteString(line)
	}
}
