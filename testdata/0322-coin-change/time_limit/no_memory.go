package coinchange

// Tries every last coin and solves what is left anew: O(2^a).
func coinChange(coins []int, amount int) int {
	if amount == 0 {
		return 0
	}
	best := -1
	for _, c := range coins {
		if c > amount {
			continue
		}
		if n := coinChange(coins, amount-c); n >= 0 && (best < 0 || n+1 < best) {
			best = n + 1
		}
	}
	return best
}
