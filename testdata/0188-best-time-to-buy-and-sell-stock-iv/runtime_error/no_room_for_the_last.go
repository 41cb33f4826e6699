package stock4

// Makes k places and numbers them from 1.
func maxProfit(k int, prices []int) int {
	held, free := make([]int, k), make([]int, k)
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
