package stock1

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      everyTrade,
	})
}

// everyTrade tries every pair of days, and no trade.
func everyTrade(prices []int) int {
	best := 0
	for sale := range prices {
		for purchase := range sale {
			best = max(best, prices[sale]-prices[purchase])
		}
	}
	return best
}

// The same money is made where time runs backwards and prices fall instead of
// rise, and where all prices are higher by as much.
func TestMirrored(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		prices := Inputs.Small(t)[0].([]int)
		profit := maxProfit(prices)
		mirrored, raised := slices.Clone(prices), slices.Clone(prices)
		slices.Reverse(mirrored)
		for i := range prices {
			mirrored[i] = 6 - mirrored[i]
			raised[i] += 100
		}
		if got := maxProfit(mirrored); got != profit {
			t.Errorf("maxProfit(%v) = %d, but maxProfit(%v) = %d", prices, profit, mirrored, got)
		}
		if got := maxProfit(raised); got != profit {
			t.Errorf("maxProfit(%v) = %d, but maxProfit(%v) = %d", prices, profit, raised, got)
		}
	})
}
