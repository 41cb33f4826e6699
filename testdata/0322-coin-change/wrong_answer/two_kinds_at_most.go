package coinchange

// Pays with one or two kinds of coins.
func coinChange(coins []int, amount int) int {
	best := -1
	for _, a := range coins {
		for _, b := range coins {
			for k := 0; k*a <= amount; k++ {
				if rest := amount - k*a; rest%b == 0 {
					if n := k + rest/b; best < 0 || n < best {
						best = n
					}
				}
			}
		}
	}
	return best
}
