package climbstairs

// Computes every number of ways anew: as many calls as there are ways: O(1.62^n).
func climbStairs(n int) int {
	if n < 3 {
		return n
	}
	return climbStairs(n-1) + climbStairs(n-2)
}
