package stock4

// Has k+1 machines.
func maxProfit(k int, prices []int) int {
	held, free := make([]int, k+1), make([]int, k+1)
	for j := range held {
		held[j] = -prices[0]
	}
	for _, p := range prices {
		for j := range held {
			before := 0
			if j > 0 {
				before = free[j-1]
			}
			held[j] = max(held[j], before-p)
			free[j] = max(free[j], held[j]+p)
		}
	}
	return free[k]
}
