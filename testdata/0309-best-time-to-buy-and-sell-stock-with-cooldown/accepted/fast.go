package stockrest

// Two days a turn: each finds the free money of two days ago in its own variable.
func maxProfit(prices []int) int {
	held, free, rested := -prices[0], 0, 0
	p := prices
	for ; len(p) >= 2; p = p[2:] {
		even := max(free, held+p[0])
		held = max(held, rested-p[0])
		rested = even
		odd := max(even, held+p[1])
		held = max(held, free-p[1])
		free = odd
	}
	if len(p) == 1 {
		free = max(free, held+p[0])
	}
	return free
}
