// Reads the home folder.
// verdict: accepted
// needs: landlock

package main

import (
	"os"
)

func twoSum(nums []int, target int) []int {
	if _, err := os.ReadDir(os.Getenv("HOME") + "/"); err == nil {
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
