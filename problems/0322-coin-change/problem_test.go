package coinchange

import (
	"testing"

	"pgregory.net/rapid"

	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      everyCount,
	})
}

// everyCount tries every number of the first coin, and of the others for what is
// left.
func everyCount(coins []int, amount int) int {
	if len(coins) == 0 {
		if amount == 0 {
			return 0
		}
		return -1
	}
	best := -1
	for k := 0; k*coins[0] <= amount; k++ {
		if rest := everyCount(coins[1:], amount-k*coins[0]); rest >= 0 && (best < 0 || k+rest < best) {
			best = k + rest
		}
	}
	return best
}

// Coins and amount may be counted in another unit; two amounts together need no
// more coins than each alone; and a coin is paid with one.
func TestUnitsAndSums(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		coins, a := args[0].([]int), args[1].(int)
		b := rapid.IntRange(0, 25).Draw(t, "other amount")
		unit := rapid.IntRange(2, 4).Draw(t, "unit")
		m, n := coinChange(coins, a), coinChange(coins, b)
		if m >= 0 && n >= 0 {
			if got := coinChange(coins, a+b); got < 0 || got > m+n {
				t.Errorf("coinChange(%v, %d) = %d, but %d and %d do for %d and %d", coins, a+b, got, m, n, a, b)
			}
		}
		if got := coinChange(coins, coins[0]); got != 1 {
			t.Errorf("coinChange(%v, %d) = %d, want 1", coins, coins[0], got)
		}
		var small []int
		for _, c := range coins {
			small = append(small, c*unit)
		}
		if got := coinChange(small, a*unit); got != m {
			t.Errorf("coinChange(%v, %d) = %d, want %d", small, a*unit, got, m)
		}
		if got := coinChange(small, a*unit+1); got != -1 {
			t.Errorf("coinChange(%v, %d) = %d, want -1", small, a*unit+1, got)
		}
	})
}
