package stock4

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
		Brute:      upToTrades,
	})
}

// upToTrades tries every way to trade that has 2k days at the most.
func upToTrades(k int, prices []int) int {
	best := 0
	for days := range dstest.Trades(len(prices)) {
		if len(days) <= 2*k {
			best = max(best, dstest.Gain(prices, days))
		}
	}
	return best
}

// Each trade more gains no more than the one before it did, and what does not
// fit into the days gains nothing.
func TestEachTradeGainsLess(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		prices := Inputs.Small(t)[1].([]int)
		rises := 0
		for i := 1; i < len(prices); i++ {
			rises += max(0, prices[i]-prices[i-1])
		}
		gain, more := 0, maxProfit(1, prices)
		for k := 1; k <= len(prices); k++ {
			next := maxProfit(k+1, prices)
			if next < more || next-more > more-gain {
				t.Errorf("%v: %d, %d and %d are gained with %d, %d and %d trades", prices, gain, more, next, k-1, k, k+1)
			}
			gain, more = more, next
		}
		if gain != rises {
			t.Errorf("maxProfit(%d, %v) = %d, but all rises are %d", len(prices), prices, gain, rises)
		}
	})
}
