package stockrest

// Rests between purchase and sale, not between sale and purchase.
func maxProfit(prices []int) int {
	free, fresh, held := 0, -1<<40, -1<<40
	for _, p := range prices {
		free, fresh, held = max(free, held+p), free-p, max(held, fresh)
	}
	return free
}
