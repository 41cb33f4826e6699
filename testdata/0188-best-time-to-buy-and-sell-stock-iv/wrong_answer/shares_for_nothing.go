package stock4

// Begins with shares that were not paid for.
func maxProfit(k int, prices []int) int {
	held, free := make([]int, k+1), make([]int, k+1)
	for _, p := range prices {
		for j := 1; j <= k; j++ {
			held[j] = max(held[j], free[j-1]-p)
			free[j] = max(free[j], held[j]+p)
		}
	}
	return free[k]
}
