package stock4

import (
	"slices"

	"drill/ds/stock"
	"drill/judge"
)

// A rise is a trade from a low price to a later high one.
type rise struct{ low, high int }

func (r rise) gain() int { return r.high - r.low }

// The limits of the problem.
const maxDays, maxPrice = 1000, 1000

// maxProfit cuts the prices into gains that can be taken or left one by one,
// and takes the k largest. A rise from a higher low to a higher high than the
// one before it makes a single trade with it, from the first low to the last
// high; to sell in between, at the first high, and buy back is worth the fall
// between the two. A rise to a lower high stays for itself, and one that the
// price falls below is final. Gains are no larger than the largest price m and
// are counted, not sorted. O(n+m) time and space.
func maxProfit(k int, prices []int) int {
	var count [maxPrice + 1]int        // by gain
	open := make([]rise, 0, maxDays/2) // each within the one before it
	for day, n := 0, len(prices); day < n; {
		low, high := prices[day], prices[day]
		for ; day < n && prices[day] >= high; day++ {
			high = prices[day]
		}
		if low == high { // no rise begins here
			continue
		}
		for ; len(open) > 0 && open[len(open)-1].low >= low; open = open[:len(open)-1] {
			count[open[len(open)-1].gain()]++
		}
		for ; len(open) > 0 && open[len(open)-1].high <= high; open = open[:len(open)-1] {
			last := open[len(open)-1]
			count[last.high-low]++
			low = last.low
		}
		open = append(open, rise{low, high})
	}
	for _, r := range open {
		count[r.gain()]++
	}
	profit := 0
	for gain := maxPrice; gain > 0 && k > 0; gain-- {
		trades := min(k, count[gain])
		profit += trades * gain
		k -= trades
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
	{Name: "largest gains", Func: maxProfit, Time: "O(n+m)", Space: "O(n+m)"},
	{Name: "state machine", Func: maxProfitStates, Time: "O(kn)", Space: "O(k)"},
	{Name: "the stock template", Func: maxProfitTemplate, Time: "O(kn)", Space: "O(n)"},
}
