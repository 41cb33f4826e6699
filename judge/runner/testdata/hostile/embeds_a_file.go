// Takes a file into the program.
// verdict: compile_error

package main

import _ "embed"

//go:embed main.go
var text string

func twoSum(nums []int, target int) []int {
	for i := range nums {
		for j := range i {
			if nums[i]+nums[j] == target {
				return []int{j, i}
			}
		}
	}
	return nil
}
