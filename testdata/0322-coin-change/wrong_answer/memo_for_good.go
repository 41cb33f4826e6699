package coinchange

var memo = map[int]int{}

// Keeps its answers for the next set of coins.
func coinChange(coins []int, amount int) int {
	if amount == 0 {
		return 0
	}
	if n, ok := memo[amount]; ok {
		return n
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
	memo[amount] = best
	return best
}
