package stock4

import (
	"slices"

	"drill/ds/stock"
	"drill/judge"
)

// A rise is a trade from a low price to a later high one.
type rise struct{ low, high int }

// maxProfit cuts the prices into gains that can be taken or left one by one,
// and takes the k largest. A rise from a higher low to a higher high than the
// one before it makes a single trade with it, from the first low to the last
// high; to sell in between, at the first high, and buy back is worth the fall
// between the two. A rise to a lower high stays for itself, and one that the
// price falls below is final. O(n log n) time, O(n) space.
func maxProfit(k int, prices []int) int {
	gains := make([]int, 0, len(prices)/2)
	open := make([]rise, 0, len(prices)/2) // each within the one before it
	last := func() rise { return open[len(open)-1] }
	pop := func() { open = open[:len(open)-1] }
	for day := 0; ; {
		for day+1 < len(prices) && prices[day+1] <= prices[day] {
			day++
		}
		low := prices[day]
		for day+1 < len(prices) && prices[day+1] >= prices[day] {
			day++
		}
		high := prices[day]
		if low == high { // the last day
			break
		}
		for ; len(open) > 0 && last().low >= low; pop() {
			gains = append(gains, last().high-last().low)
		}
		for ; len(open) > 0 && last().high <= high; pop() {
			gains = append(gains, last().high-low)
			low = last().low
		}
		open = append(open, rise{low, high})
	}
	for _, r := range open {
		gains = append(gains, r.high-r.low)
	}
	slices.Sort(gains)
	profit := 0
	for _, gain := range gains[max(0, len(gains)-k):] {
		profit += gain
	}
	return profit
}

// maxProfitStates follows for each number of trades the most money with a share
// and after its sale, day by day. A purchase needs what the trade before it
// left. O(kn) time, O(k) space.
func maxProfitStates(k int, prices []int) int {
	k = min(k, len(prices)/2) // more do not fit
	held := slices.Repeat([]int{-prices[0]}, k+1)
	free := make([]int, k+1)
	for _, price := range prices {
		for trade := 1; trade <= k; trade++ {
			held[trade] = max(held[trade], free[trade-1]-price)
			free[trade] = max(free[trade], held[trade]+price)
		}
	}
	return free[k]
}

// maxProfitTemplate lets the machine for all problems of this kind run, with k
// trades. O(kn) time, O(n) space.
func maxProfitTemplate(k int, prices []int) int {
	return stock.MaxProfit(prices, stock.Rules{Trades: k})
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "largest gains", Func: maxProfit, Time: "O(n log n)", Space: "O(n)"},
	{Name: "state machine", Func: maxProfitStates, Time: "O(kn)", Space: "O(k)"},
	{Name: "the stock template", Func: maxProfitTemplate, Time: "O(kn)", Space: "O(n)"},
}
