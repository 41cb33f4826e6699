package climbstairs

// Climbs three steps at once as well.
func climbStairs(n int) int {
	a, b, c := 0, 0, 1
	for range n {
		a, b, c = b, c, a+b+c
	}
	return c
}
