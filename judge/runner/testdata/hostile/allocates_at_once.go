// A gibibyte at once.
// verdict: memory_limit

package main

func twoSum(nums []int, target int) []int {
	b := make([]byte, 1<<30)
	for i := range b {
		b[i] = 1
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
