package climbstairs

// Climbs as many steps at once as it likes.
func climbStairs(n int) int {
	return 1 << (n - 1)
}
