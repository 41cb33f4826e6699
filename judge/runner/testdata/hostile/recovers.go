// Recovers from a panic of its own.
// verdict: accepted

package main

func twoSum(nums []int, target int) []int {
	func() {
		defer func() { recover() }()
		var p *int
		*p = 1
	}()
	for i := range nums {
		for j := range i {
			if nums[i]+nums[j] == target {
				return []int{j, i}
			}
		}
	}
	return nil
}
