package main

import "fmt"

// Of three neighbours at most two are robbed, so one of the cuts at 0, 1 and 2 loses nothing.
func rob(nums []int) (best int) {
	if len(nums) == 1 {
		return nums[0]
	}
	for cut := range min(3, len(nums)) {
		a, b := 0, 0
		for i := range len(nums) - 1 { // all but the house at the cut
			a, b = b, max(b, a+nums[(cut+1+i)%len(nums)])
		}
		best = max(best, b)
	}
	return
}

func main() { fmt.Println(rob([]int{2, 3, 2})) }
