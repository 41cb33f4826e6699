package stock1

import (
	"drill/ds/stock"
	"drill/judge"
)

// maxProfit keeps the lowest price so far: whoever sells today does best to
// have bought then. O(n) time, O(1) space.
func maxProfit(prices []int) int {
	low, best := prices[0], 0
	for _, price := range prices {
		if price < low {
			low = price
		} else if price-low > best {
			best = price - low
		}
	}
	return best
}

// maxProfitStates asks each day for the most money in each of two states: a
// share is held, which has been bought out of nothing, or it has been sold. The
// day before decides: the state was the same, or today's trade leads into it.
// O(n) time, O(1) space.
func maxProfitStates(prices []int) int {
	held, sold := -prices[0], 0
	for _, price := range prices {
		held, sold = max(held, -price), max(sold, held+price)
	}
	return sold
}

// maxProfitTemplate lets the machine for all problems of this kind run, with a
// single trade. O(n) time, O(n) space.
func maxProfitTemplate(prices []int) int {
	return stock.MaxProfit(prices, stock.Rules{Trades: 1})
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "running minimum", Func: maxProfit, Time: "O(n)", Space: "O(1)"},
	{Name: "state machine", Func: maxProfitStates, Time: "O(n)", Space: "O(1)"},
	{Name: "the stock template", Func: maxProfitTemplate, Time: "O(n)", Space: "O(n)"},
}
