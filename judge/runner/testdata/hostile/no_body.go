// Declares a function that only assembly could have.
// verdict: compile_error

package main

func elsewhere()

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
