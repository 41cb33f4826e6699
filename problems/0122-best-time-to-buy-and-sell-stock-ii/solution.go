package stock2

import (
	"drill/ds/stock"
	"drill/judge"
)

// maxProfit gains every rise from one day to the next and avoids every fall: to
// hold a share over several days is to buy it anew each morning. O(n) time, O(1)
// space.
func maxProfit(prices []int) int {
	profit, yesterday := 0, prices[0]
	for _, price := range prices {
		profit += max(0, price-yesterday)
		yesterday = price
	}
	return profit
}

// maxProfitStates asks each day for the most money in each of two states, with a
// share and without. The day before decides: the state was the same, or
// today's purchase or sale leads into it. O(n) time, O(1) space.
func maxProfitStates(prices []int) int {
	held, free := -prices[0], 0
	for _, price := range prices {
		held, free = max(held, free-price), max(free, held+price)
	}
	return free
}

// maxProfitTemplate lets the machine for all problems of this kind run, without
// a limit. O(n) time, O(n) space.
func maxProfitTemplate(prices []int) int {
	return stock.MaxProfit(prices, stock.Rules{Trades: stock.Unlimited})
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "sum of the rises", Func: maxProfit, Time: "O(n)", Space: "O(1)"},
	{Name: "state machine", Func: maxProfitStates, Time: "O(n)", Space: "O(1)"},
	{Name: "the stock template", Func: maxProfitTemplate, Time: "O(n)", Space: "O(n)"},
}
