package stockfee

// Pays the fee for the purchase and for the sale.
func maxProfit(prices []int, fee int) int {
	held, free := -prices[0]-fee, 0
	for _, p := range prices {
		held, free = max(held, free-p-fee), max(free, held+p-fee)
	}
	return free
}
