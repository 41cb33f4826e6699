package stock2

import (
	"slices"
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
func everyTrading(prices []int) int {
	best := 0
	for days := range dstest.Trades(len(prices)) {
		best = max(best, dstest.Gain(prices, days))
	}
	return best
}

// Forwards the rises are gained and backwards the falls, and between them lies
// the way from the first price to the last. What is gained over two stretches
// of days that share one is the sum.
func TestRisesAndFalls(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		prices := Inputs.Small(t)[0].([]int)
		profit := maxProfit(prices)
		backwards := slices.Clone(prices)
		slices.Reverse(backwards)
		if got, want := profit-maxProfit(backwards), prices[len(prices)-1]-prices[0]; got != want {
			t.Errorf("maxProfit(%v) is %d more than backwards, want %d", prices, got, want)
		}
		day := rapid.IntRange(0, len(prices)-1).Draw(t, "day")
		if sum := maxProfit(prices[:day+1]) + maxProfit(prices[day:]); sum != profit {
			t.Errorf("maxProfit(%v) = %d, but %d before and after day %d", prices, profit, sum, day)
		}
	})
}
