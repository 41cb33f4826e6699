package combinationsum

// A table in which the sum is the outer loop: it holds every order.
func combinationSum(candidates []int, target int) [][]int {
	table := make([][][]int, target+1)
	table[0] = [][]int{{}}
	for sum := range table {
		for _, c := range candidates {
			if c > sum {
				continue
			}
			for _, p := range table[sum-c] {
				if len(table[sum]) < 1000 {
					table[sum] = append(table[sum], append(append([]int{}, p...), c))
				}
			}
		}
	}
	return table[target]
}
