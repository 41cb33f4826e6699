// Reads its standard input to the end.
// verdict: accepted

package main

import (
	"io"
	"os"
)

func twoSum(nums []int, target int) []int {
	io.ReadAll(os.Stdin)
	for i := range nums {
		for j := range i {
			if nums[i]+nums[j] == target {
				return []int{j, i}
			}
		}
	}
	return nil
}
