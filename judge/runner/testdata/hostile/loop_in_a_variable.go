// An endless loop in the value of a package-level variable.
// verdict: time_limit
// within: 6s

package main

var first = forever()

func forever() int {
	for {
	}
}

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
