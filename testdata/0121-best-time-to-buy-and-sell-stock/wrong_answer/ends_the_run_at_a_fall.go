package stock1

// Buys anew after every fall, so that a dip ends the trade.
func maxProfit(prices []int) int {
	best, bought := 0, 0
	for i := 1; i < len(prices); i++ {
		if prices[i] < prices[i-1] {
			bought = i
		}
		best = max(best, prices[i]-prices[bought])
	}
	return best
}
