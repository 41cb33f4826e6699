package stockrest

import (
	"drill/ds/stock"
	"drill/judge"
)

// maxProfit asks each day for the most money in each of three states: a share is
// held, none is held, or none is held and nothing was sold today, so that
// one may buy tomorrow. The day before decides: the state was the same, or
// today's purchase or sale leads into it. O(n) time, O(1) space.
func maxProfit(prices []int) int {
	held, free, rested := -prices[0], 0, 0
	for _, price := range prices {
		held, free, rested = max(held, rested-price), max(free, held+price), free
	}
	return free
}

// maxProfitTemplate lets the machine for all problems of this kind run, with a
// rest of one day. O(n) time, O(n) space.
func maxProfitTemplate(prices []int) int {
	return stock.MaxProfit(prices, stock.Rules{Trades: stock.Unlimited, Cooldown: 1})
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "state machine", Func: maxProfit, Time: "O(n)", Space: "O(1)"},
	{Name: "the stock template", Func: maxProfitTemplate, Time: "O(n)", Space: "O(n)"},
}
