package climbstairs

import "math"

// The closed formula, cut off in place of rounded.
func climbStairs(n int) int {
	phi := (1 + math.Sqrt(5)) / 2
	return int(math.Pow(phi, float64(n+1)) / math.Sqrt(5))
}
