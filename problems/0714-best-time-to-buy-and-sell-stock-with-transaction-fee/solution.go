package stockfee

import (
	"drill/ds/stock"
	"drill/judge"
)

// maxProfit asks each day for the most money in each of two states, with a
// share and without. The day before decides: the state was the same, or
// today's purchase, which pays the fee as well, or sale leads into it. O(n)
// time, O(1) space.
func maxProfit(prices []int, fee int) int {
	held, free := -prices[0]-fee, 0
	for _, price := range prices {
		cost := price + fee
		held, free = max(held, free-cost), max(free, held+price)
	}
	return free
}

// maxProfitGreedy sells as soon as that pays, fee included, but may still think
// better of it: whoever buys back at the price of the sale gets the fee back, so
// that a sale a day later gains just what the price has risen. O(n) time, O(1)
// space.
func maxProfitGreedy(prices []int, fee int) int {
	cost, profit := prices[0]+fee, 0 // of a share, with the fee of its sale
	for _, price := range prices {
		if price > cost {
			profit += price - cost
			cost = price
		}
		cost = min(cost, price+fee)
	}
	return profit
}

// maxProfitTemplate lets the machine for all problems of this kind run, with a
// fee. O(n) time, O(n) space.
func maxProfitTemplate(prices []int, fee int) int {
	return stock.MaxProfit(prices, stock.Rules{Trades: stock.Unlimited, Fee: fee})
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "state machine", Func: maxProfit, Time: "O(n)", Space: "O(1)"},
	{Name: "greedy", Func: maxProfitGreedy, Time: "O(n)", Space: "O(1)"},
	{Name: "the stock template", Func: maxProfitTemplate, Time: "O(n)", Space: "O(n)"},
}
