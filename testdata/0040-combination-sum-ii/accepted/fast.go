package combinationsum2

// Counts by value, and a set of bits that tells which sums the values from here on can make.
func combinationSum2(candidates []int, target int) [][]int {
	var count [31]int
	for _, c := range candidates {
		if c <= target {
			count[c]++
		}
	}
	var sums [32]uint32 // sums[v]: bit s where values from v on make s
	sums[target+1] = 1
	for v := target; v > 0; v-- {
		sums[v] = sums[v+1]
		for n := 1; n <= count[v] && n*v <= target; n++ {
			sums[v] |= sums[v+1] << (n * v)
		}
	}
	var flat []int
	var all [][]int
	var path [30]int
	var walk func(k, v, rest int)
	walk = func(k, v, rest int) {
		for ; v <= rest; v++ {
			if count[v] == 0 {
				continue
			}
			if v == rest {
				path[k] = v
				start := len(flat)
				flat = append(flat, path[:k+1]...)
				all = append(all, flat[start:len(flat):len(flat)])
				return
			}
			if count[v]--; sums[v+1]>>(rest-v)&1 == 1 || count[v] > 0 && sums[v]>>(rest-v)&1 == 1 {
				path[k] = v
				walk(k+1, v, rest-v)
			}
			count[v]++
		}
	}
	walk(0, 1, target)
	return all
}
