package stock3

import (
	"drill/ds/stock"
	"drill/judge"
)

// maxProfit keeps for each of two trades the least that its share costs and the
// most that is gained with it; what the first trade gained makes the share of
// the second cheaper. O(n) time, O(1) space.
func maxProfit(prices []int) int {
	cost1, gain1 := prices[0], 0
	cost2, gain2 := prices[0], 0
	for _, price := range prices {
		if price < cost1 {
			cost1 = price
		} else if price-cost1 > gain1 {
			gain1 = price - cost1
		}
		if price-gain1 < cost2 {
			cost2 = price - gain1
		} else if price-cost2 > gain2 {
			gain2 = price - cost2
		}
	}
	return gain2
}

// maxProfitSweeps computes for each day the best single trade from there on,
// and then for each day of sale what it and the best trade after it gain.
// O(n) time, O(n) space.
func maxProfitSweeps(prices []int) int {
	after := make([]int, len(prices)+1)
	high := 0
	for day := len(prices) - 1; day >= 0; day-- {
		high = max(high, prices[day])
		after[day] = max(after[day+1], high-prices[day])
	}
	low, best := prices[0], 0
	for day, price := range prices {
		low = min(low, price)
		best = max(best, price-low+after[day+1])
	}
	return best
}

// maxProfitTemplate lets the machine for all problems of this kind run, with two
// trades. O(n) time, O(n) space.
func maxProfitTemplate(prices []int) int {
	return stock.MaxProfit(prices, stock.Rules{Trades: 2})
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "state machine", Func: maxProfit, Time: "O(n)", Space: "O(1)"},
	{Name: "two sweeps", Func: maxProfitSweeps, Time: "O(n)", Space: "O(n)"},
	{Name: "the stock template", Func: maxProfitTemplate, Time: "O(n)", Space: "O(n)"},
}
