// Waits for what nobody sends.
// verdict: runtime_error

package main

func twoSum(nums []int, target int) []int {
	<-make(chan int)
	for i := range nums {
		for j := range i {
			if nums[i]+nums[j] == target {
				return []int{j, i}
			}
		}
	}
	return nil
}
