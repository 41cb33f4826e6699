package stock

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// bestFrom tries everything that can be done from a day on: wait, or buy and
// sell on any later day.
func bestFrom(day int, prices []int, r Rules) int {
	if day >= len(prices) || r.Trades <= 0 {
		return 0
	}
	best := bestFrom(day+1, prices, r)
	left := r
	left.Trades--
	for sale := day + 1; sale < len(prices); sale++ {
		best = max(best, prices[sale]-prices[day]-r.Fee+bestFrom(sale+1+r.Cooldown, prices, left))
	}
	return best
}

func TestModel(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		prices := rapid.SliceOfN(rapid.IntRange(0, 6), 0, 9).Draw(t, "prices")
		r := Rules{
			Trades:   rapid.SampledFrom([]int{0, 1, 2, 3, 4, 5, Unlimited}).Draw(t, "trades"),
			Cooldown: rapid.IntRange(0, 12).Draw(t, "cooldown"),
			Fee:      rapid.IntRange(0, 3).Draw(t, "fee"),
		}
		before := slices.Clone(prices)
		if got, want := MaxProfit(prices, r), bestFrom(0, prices, r); got != want {
			t.Errorf("MaxProfit(%v, %+v) = %d, want %d", prices, r, got, want)
		}
		if !slices.Equal(before, prices) {
			t.Errorf("MaxProfit(%v, %+v) leaves the prices %v", before, r, prices)
		}
	})
}

// One machine answers LeetCode's problems 121, 122, 123, 188, 309 and 714.
func Example() {
	prices := []int{1, 3, 2, 8, 4, 9}
	for _, r := range []Rules{
		{Trades: 1},                      // 121: a single trade
		{Trades: Unlimited},              // 122: any number
		{Trades: 2},                      // 123: two
		{Trades: 3},                      // 188: k
		{Trades: Unlimited, Cooldown: 1}, // 309: a day of rest after each sale
		{Trades: Unlimited, Fee: 2},      // 714: a fee for each trade
	} {
		fmt.Print(MaxProfit(prices, r), " ")
	}
	// Output: 8 13 12 13 8 8
}
