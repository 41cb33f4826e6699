package stockfee

// Pays the fee for every rise without a fall, and never holds over one.
func maxProfit(prices []int, fee int) int {
	profit, run := 0, 0
	for i := 1; i <= len(prices); i++ {
		if i < len(prices) && prices[i] >= prices[i-1] {
			run += prices[i] - prices[i-1]
			continue
		}
		profit += max(0, run-fee)
		run = 0
	}
	return profit
}
