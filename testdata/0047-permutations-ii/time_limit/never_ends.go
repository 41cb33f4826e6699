package permutations2

import (
	"fmt"
	"sort"
)

// Steps in lexical order with a comparison that lets equal numbers pass, and goes round for ever: O(∞).
func permuteUnique(nums []int) [][]int {
	sort.Ints(nums)
	res := [][]int{append([]int{}, nums...)}
	seen := map[string]bool{fmt.Sprint(nums): true}
	for {
		i := len(nums) - 2
		for i >= 0 && nums[i] > nums[i+1] {
			i--
		}
		if i < 0 {
			return res
		}
		j := len(nums) - 1
		for nums[j] <= nums[i] {
			j--
		}
		nums[i], nums[j] = nums[j], nums[i]
		sort.Ints(nums[i+1:])
		if key := fmt.Sprint(nums); !seen[key] {
			seen[key] = true
			res = append(res, append([]int{}, nums...))
		}
	}
}
