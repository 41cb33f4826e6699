package stockfee

// No branch to mispredict, and the shortest way from one day to the next.
func maxProfit(prices []int, fee int) int {
	held, free := -prices[0]-fee, 0
	for _, p := range prices {
		bought := free - (p + fee)
		free = max(free, held+p)
		held = max(held, bought)
	}
	return free
}
