package stock2

var profit int

// Adds to the profit of the call before.
func maxProfit(prices []int) int {
	for i := 1; i < len(prices); i++ {
		profit += max(0, prices[i]-prices[i-1])
	}
	return profit
}
