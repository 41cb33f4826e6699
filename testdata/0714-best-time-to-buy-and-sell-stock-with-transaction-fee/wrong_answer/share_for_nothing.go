package stockfee

// Begins with a share that cost nothing.
func maxProfit(prices []int, fee int) int {
	held, free := 0, 0
	for _, p := range prices {
		held, free = max(held, free-p), max(free, held+p-fee)
	}
	return free
}
