package climbstairs

var memo = map[int]int{1: 1, 2: 2}

// Recursion with a memo that later calls go on using.
func climbStairs(n int) int {
	if ways, ok := memo[n]; ok {
		return ways
	}
	memo[n] = climbStairs(n-2) + climbStairs(n-1)
	return memo[n]
}
