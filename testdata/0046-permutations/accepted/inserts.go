package permutations

// Puts each number into every place of all permutations of those before it.
func permute(nums []int) [][]int {
	all := [][]int{{}}
	for _, v := range nums {
		var next [][]int
		for _, p := range all {
			for i := 0; i <= len(p); i++ {
				q := append(append(append([]int{}, p[:i]...), v), p[i:]...)
				next = append(next, q)
			}
		}
		all = next
	}
	return all
}
