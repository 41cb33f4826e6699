package stock4

var held, free [101]int

// Clears the money but not the shares between two calls.
func maxProfit(k int, prices []int) int {
	free = [101]int{}
	if held[1] == 0 {
		for j := range held {
			held[j] = -1 << 40
		}
	}
	for _, p := range prices {
		for j := 1; j <= k; j++ {
			held[j] = max(held[j], free[j-1]-p)
			free[j] = max(free[j], held[j]+p)
		}
	}
	return free[k]
}
