package stock4

const none = -1 << 40

// Wants exactly k trades, each on days of its own.
func maxProfit(k int, prices []int) int {
	held, free := make([]int, k+1), make([]int, k+1)
	for j := 1; j <= k; j++ {
		held[j], free[j] = none, none
	}
	for _, p := range prices {
		for j := k; j >= 1; j-- {
			free[j] = max(free[j], held[j]+p)
			held[j] = max(held[j], free[j-1]-p)
		}
	}
	return max(0, free[k])
}
