package stock1

// Keeps a rising stack of prices; what is popped has met its highest sale.
func maxProfit(prices []int) int {
	best := 0
	stack := []int{}
	for _, p := range append(prices, -1) {
		for len(stack) > 0 && p < stack[len(stack)-1] {
			best = max(best, stack[len(stack)-1]-stack[0])
			stack = stack[:len(stack)-1]
		}
		stack = append(stack, p)
	}
	return best
}
