package stock4

// Tries both choices of each day, and all of those to come anew: O(2^n).
func maxProfit(k int, prices []int) int {
	if len(prices) == 0 || k == 0 {
		return 0
	}
	best := maxProfit(k, prices[1:])
	for day, p := range prices {
		if gain := p - prices[0]; gain > 0 {
			best = max(best, gain+maxProfit(k-1, prices[day:]))
		}
	}
	return best
}
