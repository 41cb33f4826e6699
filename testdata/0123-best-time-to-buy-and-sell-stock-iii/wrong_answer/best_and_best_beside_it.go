package stock3

// Makes the best trade, and then the best before or after it; never two in its place.
func maxProfit(prices []int) int {
	buy, sell, gain := best(prices)
	_, _, before := best(prices[:buy])
	_, _, after := best(prices[sell:])
	return gain + max(before, after)
}

func best(prices []int) (buy, sell, gain int) {
	low := 0
	for i, p := range prices {
		if p < prices[low] {
			low = i
		}
		if p-prices[low] > gain {
			buy, sell, gain = low, i, p-prices[low]
		}
	}
	return
}
