package stockfee

// Pays the fee for every day on which the price rises.
func maxProfit(prices []int, fee int) int {
	profit := 0
	for i := 1; i < len(prices); i++ {
		profit += max(0, prices[i]-prices[i-1]-fee)
	}
	return profit
}
