// Writes a file.
// verdict: accepted
// needs: landlock

package main

import (
	"os"
)

func twoSum(nums []int, target int) []int {
	if err := os.WriteFile("/tmp/drill-hostile-98765", nil, 0o600); err == nil {
		return nil // it was let
	}
	for i := range nums {
		for j := range i {
			if nums[i]+nums[j] == target {
				return []int{j, i}
			}
		}
	}
	return nil
}
