package climbstairs

// Two additions a turn and no exchange.
func climbStairs(n int) int {
	a, b := 1, n&1 // ways for n&1 steps, and for one less
	for range n / 2 {
		b += a
		a += b
	}
	return a
}
