package main

import (
	"fmt"
	"slices"
)

// One swap from each permutation to the next.
func permute(nums []int) (all [][]int) {
	var heap func(k int)
	heap = func(k int) {
		if k == 1 {
			all = append(all, slices.Clone(nums))
			return
		}
		for i := range k {
			heap(k - 1)
			if k%2 == 0 {
				nums[i], nums[k-1] = nums[k-1], nums[i]
			} else {
				nums[0], nums[k-1] = nums[k-1], nums[0]
			}
		}
	}
	heap(len(nums))
	return
}

func main() { fmt.Println(permute([]int{1, 2, 3})) }
