package combinations

// Looks at all 2^n subsets, however few have k numbers; twenty numbers fit.
func combine(n int, k int) [][]int {
	res := [][]int{}
	for set := 0; set < 1<<n; set++ {
		c := []int{}
		for i := range n {
			if set>>i&1 == 1 {
				c = append(c, i+1)
			}
		}
		if len(c) == k {
			res = append(res, c)
		}
	}
	return res
}
