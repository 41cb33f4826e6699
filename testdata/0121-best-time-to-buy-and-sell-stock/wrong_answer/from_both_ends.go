package stock1

// Moves the end whose neighbour promises more, and never looks back.
func maxProfit(prices []int) int {
	best := 0
	for i, j := 0, len(prices)-1; i < j; {
		best = max(best, prices[j]-prices[i])
		if prices[i+1] < prices[i] {
			i++
		} else {
			j--
		}
	}
	return best
}
