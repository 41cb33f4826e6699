package climbstairs

import (
	"math/bits"

	"drill/judge"
)

// climbStairs goes from the bottom up and keeps the ways to the last two steps:
// onto a step one comes from one of these. O(n) time, O(1) space.
func climbStairs(n int) int {
	below, here := 0, 1
	for range n {
		below, here = here, below+here
	}
	return here
}

// climbStairsMemo goes from the top down: the last move was a single one or a
// double one. It keeps each answer, so that no step is asked for twice. O(n)
// time, O(n) space.
func climbStairsMemo(n int) int {
	memo := make([]int, n+1)
	var ways func(n int) int
	ways = func(n int) int {
		if n <= 1 {
			return 1
		}
		if memo[n] == 0 {
			memo[n] = ways(n-1) + ways(n-2)
		}
		return memo[n]
	}
	return ways(n)
}

// climbStairsDoubling computes the ways to 2k steps from those to k and to k-1:
// half way up one either rests on step k or passes over it with a double move.
// It reads the bits of n from the highest. O(log n) time, O(1) space.
func climbStairsDoubling(n int) int {
	below, here := 0, 1 // ways to k-1 and to k steps, for k = 0
	for bit := bits.Len(uint(n)) - 1; bit >= 0; bit-- {
		below, here = below*(2*here-below), here*here+below*below // k doubles
		if n>>bit&1 == 1 {
			below, here = here, below+here
		}
	}
	return here
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "bottom-up", Func: climbStairs, Time: "O(n)", Space: "O(1)"},
	{Name: "top-down with memo", Func: climbStairsMemo, Time: "O(n)", Space: "O(n)"},
	{Name: "doubling", Func: climbStairsDoubling, Time: "O(log n)", Space: "O(1)"},
}
