package permutations

// Takes a number out of the rest by append, which writes into the array of all.
func permute(nums []int) [][]int {
	if len(nums) == 0 {
		return [][]int{{}}
	}
	res := [][]int{}
	for i, v := range nums {
		for _, p := range permute(append(nums[:i], nums[i+1:]...)) {
			res = append(res, append([]int{v}, p...))
		}
	}
	return res
}
