package subsets2

import (
	"fmt"
	"sort"
)

// Makes all 2^n subsets and drops those that were there: ten equal numbers make 1024 for eleven: O(n*2^n).
func subsetsWithDup(nums []int) [][]int {
	sort.Ints(nums)
	res := [][]int{}
	seen := map[string]bool{}
	for set := range 1 << len(nums) {
		subset := []int{}
		for i, v := range nums {
			if set>>i&1 == 1 {
				subset = append(subset, v)
			}
		}
		if key := fmt.Sprint(subset); !seen[key] {
			seen[key] = true
			res = append(res, subset)
		}
	}
	return res
}
