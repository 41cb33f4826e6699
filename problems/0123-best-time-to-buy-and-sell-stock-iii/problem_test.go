package stock3

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
		Brute:      upToTwoTrades,
	})
}

// upToTwoTrades tries every way to trade that has four days at the most.
func upToTwoTrades(prices []int) int {
	best := 0
	for days := range dstest.Trades(len(prices)) {
		if len(days) <= 4 {
			best = max(best, dstest.Gain(prices, days))
		}
	}
	return best
}

// Two trades gain no less than one and no more than twice as much; where the
// prices come again, they gain what one does in each round.
func TestAgainstOneTrade(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		prices := Inputs.Small(t)[0].([]int)
		one := 0
		for days := range dstest.Trades(len(prices)) {
			if len(days) == 2 {
				one = max(one, dstest.Gain(prices, days))
			}
		}
		if got := maxProfit(prices); got < one || got > 2*one {
			t.Errorf("maxProfit(%v) = %d, but a single trade gains %d", prices, got, one)
		}
		again := append(prices[:len(prices):len(prices)], prices...)
		if got := maxProfit(again); got < 2*one {
			t.Errorf("maxProfit(%v) = %d, but there is twice %d to gain", again, got, one)
		}
	})
}
