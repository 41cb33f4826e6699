package stock3

// Splits at every day and looks at both sides anew: quadratic.
func maxProfit(prices []int) int {
	most := 0
	for day := range prices {
		most = max(most, single(prices[:day+1])+single(prices[day:]))
	}
	return most
}

func single(prices []int) int {
	low, best := prices[0], 0
	for _, p := range prices {
		low = min(low, p)
		best = max(best, p-low)
	}
	return best
}
