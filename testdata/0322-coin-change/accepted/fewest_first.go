package coinchange

import "slices"

// Tries many of the largest coin first and gives up what cannot be fewer.
func coinChange(coins []int, amount int) int {
	slices.Sort(coins)
	best := amount + 1
	var pay func(i, rest, n int)
	pay = func(i, rest, n int) {
		if rest%coins[i] == 0 {
			best = min(best, n+rest/coins[i])
			return
		}
		for k := rest / coins[i]; i > 0 && k >= 0 && n+k < best; k-- {
			pay(i-1, rest-k*coins[i], n+k)
		}
	}
	pay(len(coins)-1, amount, 0)
	if best > amount {
		return -1
	}
	return best
}
