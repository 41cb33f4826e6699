package stock4

// Tries for each trade and day of sale every day of purchase: O(k n^2), but it fits.
func maxProfit(k int, prices []int) int {
	before := make([]int, len(prices))
	for range k {
		after := make([]int, len(prices))
		for sale := 1; sale < len(prices); sale++ {
			after[sale] = after[sale-1]
			for buy, p := range prices[:sale] {
				if gain := before[buy] + prices[sale] - p; gain > after[sale] {
					after[sale] = gain
				}
			}
		}
		before = after
	}
	return before[len(prices)-1]
}
