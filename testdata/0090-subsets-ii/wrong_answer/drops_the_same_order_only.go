package subsets2

import "fmt"

// Drops equal subsets, but tells them apart by their order.
func subsetsWithDup(nums []int) [][]int {
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
