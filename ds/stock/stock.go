// Package stock is the state machine behind the problems of when to buy and
// sell a share whose prices are known.
package stock

import "math"

// Rules says what a trade, a purchase and the sale that follows it, may not do
// or costs. One share is held at a time. With the zero value there is no trade.
type Rules struct {
	Trades   int // how many at the most
	Cooldown int // days to let pass between a sale and the next purchase
	Fee      int // for each trade, at least 0
}

// Unlimited is the number of Trades of those who may trade as often as they like.
const Unlimited = math.MaxInt

// MaxProfit returns the most that can be gained at the given prices, one a day,
// without holding a share at the end. It is the machine
//
//	           buy: - price
//	     ─────────────────────>
//	free                        held
//	     <─────────────────────
//	        sell: + price - fee
//
// in which the most money that each state can have by a day follows from the
// day before: either nothing was done, or what leads into the state. A limit of
// k trades needs k such machines in a row, since a sale then leads into the
// free state of the next. O(n) time where the limit does not bind, else O(kn);
// O(n) space.
func MaxProfit(prices []int, rules Rules) int {
	n := len(prices)
	free := make([]int, n+1) // the most money before each day, without a share
	if rules.Trades >= n/2 { // more do not fit into n days
		rules.trade(prices, free, free)
		return free[n]
	}
	after := make([]int, n+1) // the same with one more trade
	for range rules.Trades {
		rules.trade(prices, free, after)
		free, after = after, free
	}
	return free[n]
}

// trade runs one machine over the days: it buys with the money in before and
// leaves in after what is there once it has sold.
func (r Rules) trade(prices, before, after []int) {
	held := math.MinInt // the most money while a share is held
	for day, price := range prices {
		held = max(held, before[max(0, day-r.Cooldown)]-price)
		after[day+1] = max(after[day], held+price-r.Fee)
	}
}
