package main

import "fmt"

// Swaps without sorting; each place keeps a set of the values it has had.
func permuteUnique(nums []int) (all [][]int) {
	var place func(k int)
	place = func(k int) {
		if k == len(nums)-1 {
			all = append(all, append(make([]int, 0, len(nums)), nums...))
			return
		}
		had := map[int]struct{}{}
		for i := k; i < len(nums); i++ {
			if _, ok := had[nums[i]]; ok {
				continue
			}
			had[nums[i]] = struct{}{}
			nums[k], nums[i] = nums[i], nums[k]
			place(k + 1)
			nums[k], nums[i] = nums[i], nums[k]
		}
	}
	place(0)
	return
}

func main() { fmt.Println(permuteUnique([]int{1, 1, 2})) }
