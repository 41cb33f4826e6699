// Panics where nobody can recover.
// verdict: runtime_error

package main

func twoSum(nums []int, target int) []int {
	done := make(chan int)
	go func() { panic("elsewhere") }()
	<-done
	for i := range nums {
		for j := range i {
			if nums[i]+nums[j] == target {
				return []int{j, i}
			}
		}
	}
	return nil
}
