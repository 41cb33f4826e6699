package climbstairs

// Keeps 24 bits of each sum.
func climbStairs(n int) int {
	a, b := uint32(1), uint32(1)
	for range n - 1 {
		a, b = b, (a+b)&0xffffff
	}
	return int(b)
}
