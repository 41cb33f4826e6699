package stockrest

// Looks back over one rest only: what was gained before the day of rest counts just then.
func maxProfit(prices []int) int {
	n := len(prices)
	sold, best := make([]int, n+2), 0
	for i := range prices {
		for j := range i {
			before := 0
			if j >= 2 {
				before = sold[j-2]
			}
			sold[i] = max(sold[i], before+prices[i]-prices[j])
		}
		best = max(best, sold[i])
	}
	return best
}
