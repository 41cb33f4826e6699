package stock4

// Takes a limit of a quarter of the days for none.
func maxProfit(k int, prices []int) int {
	if k >= len(prices)/4 {
		profit := 0
		for i := 1; i < len(prices); i++ {
			profit += max(0, prices[i]-prices[i-1])
		}
		return profit
	}
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
