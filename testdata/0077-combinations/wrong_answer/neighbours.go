package combinations

// Takes k numbers in a row.
func combine(n int, k int) [][]int {
	res := [][]int{}
	for i := 1; i+k-1 <= n; i++ {
		c := []int{}
		for j := range k {
			c = append(c, i+j)
		}
		res = append(res, c)
	}
	return res
}
