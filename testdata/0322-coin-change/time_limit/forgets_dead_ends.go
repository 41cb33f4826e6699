package coinchange

// Keeps what can be paid, and tries what cannot again and again: O(2^a).
func coinChange(coins []int, amount int) int {
	memo := map[int]int{0: 0}
	var pay func(rest int) int
	pay = func(rest int) int {
		if n, ok := memo[rest]; ok {
			return n
		}
		best := -1
		for _, c := range coins {
			if c <= rest {
				if n := pay(rest - c); n >= 0 && (best < 0 || n+1 < best) {
					best = n + 1
				}
			}
		}
		if best >= 0 {
			memo[rest] = best
		}
		return best
	}
	return pay(amount)
}
