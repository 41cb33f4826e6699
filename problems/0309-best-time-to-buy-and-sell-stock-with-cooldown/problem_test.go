package stockrest

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
		Brute:      everyRested,
	})
}

// everyRested tries every way to trade in which a day lies between each sale and
// the next purchase.
func everyRested(prices []int) int {
	best := 0
	for days := range dstest.Trades(len(prices)) {
		rested := true
		for i := 2; i < len(days); i += 2 {
			rested = rested && days[i] > days[i-1]+1
		}
		if rested {
			best = max(best, dstest.Gain(prices, days))
		}
	}
	return best
}

// Where every price stays for two days, the rest costs nothing: all rises are
// gained. And it never gains more.
func TestSlowerPrices(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		prices := Inputs.Small(t)[0].([]int)
		var twice []int
		rises := 0
		for i, p := range prices {
			rises += max(0, p-prices[max(0, i-1)])
			twice = append(twice, p, p)
		}
		if got := maxProfit(twice); got != rises {
			t.Errorf("maxProfit(%v) = %d, want %d", twice, got, rises)
		}
		if got := maxProfit(prices); got > rises {
			t.Errorf("maxProfit(%v) = %d, but prices rise by %d only", prices, got, rises)
		}
	})
}
