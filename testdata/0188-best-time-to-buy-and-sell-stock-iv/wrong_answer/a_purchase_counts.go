package stock4

// Counts purchase and sale as a trade each.
func maxProfit(k int, prices []int) int {
	k /= 2
	held, free := make([]int, k+1), make([]int, k+1)
	for j := range held {
		held[j] = -prices[0]
	}
	for _, p := range prices {
		for j := 1; j <= k; j++ {
			held[j] = max(held[j], free[j-1]-p)
			free[j] = max(free[j], held[j]+p)
		}
	}
	return free[k]
}
