package coinchange

// Counts the ways to pay.
func coinChange(coins []int, amount int) int {
	ways := make([]int, amount+1)
	ways[0] = 1
	for _, c := range coins {
		for a := c; a <= amount; a++ {
			ways[a] += ways[a-c]
		}
	}
	if ways[amount] == 0 {
		return -1
	}
	return ways[amount]
}
