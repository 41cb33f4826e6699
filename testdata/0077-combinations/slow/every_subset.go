package combinations

import "math/bits"

// Looks at all 2^n subsets, however few have k numbers; twenty numbers fit: O(n*2^n).
func combine(n int, k int) [][]int {
	res := [][]int{}
	for set := uint(0); set < 1<<n; set++ {
		if bits.OnesCount(set) != k {
			continue
		}
		c := make([]int, 0, k)
		for i := range n {
			if set>>i&1 == 1 {
				c = append(c, i+1)
			}
		}
		res = append(res, c)
	}
	return res
}
