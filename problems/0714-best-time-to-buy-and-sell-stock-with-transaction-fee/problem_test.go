package stockfee

import (
	"testing"

	"pgregory.net/rapid"

	"drill/ds/dstest"
	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      everyTrading,
	})
}

// everyTrading tries every way to trade.
func everyTrading(prices []int, fee int) int {
	best := 0
	for days := range dstest.Trades(len(prices)) {
		best = max(best, dstest.Gain(prices, days)-fee*len(days)/2)
	}
	return best
}

// Without a fee all rises are gained; each unit more costs no more than the unit
// before it, since fewer trades pay it; and a fee of the whole range leaves
// nothing.
func TestDearerTrades(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		prices := Inputs.Small(t)[0].([]int)
		rises := 0
		for i, p := range prices {
			rises += max(0, p-prices[max(0, i-1)])
		}
		if got := maxProfit(prices, 0); got != rises {
			t.Errorf("maxProfit(%v, 0) = %d, want %d", prices, got, rises)
		}
		for fee := range 8 {
			a, b, c := maxProfit(prices, fee), maxProfit(prices, fee+1), maxProfit(prices, fee+2)
			if a < b || a-b < b-c {
				t.Errorf("maxProfit(%v, ...) = %d, %d, %d with fees from %d on", prices, a, b, c, fee)
			}
		}
		if got := maxProfit(prices, 8); got != 0 {
			t.Errorf("maxProfit(%v, 8) = %d, want 0", prices, got)
		}
	})
}
