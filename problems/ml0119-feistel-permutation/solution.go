package feistel

import (
	"fmt"
	"math/bits"

	"drill/judge"
)

// feistelIndex sends i through a Feistel network on the smallest even number of
// bits that hold n-1, and what falls outside through it again: a walk along a
// cycle of the network that stops at its next number below n, which is another
// one for each i. With r rounds: O(r) expected time, O(1) space.
func feistelIndex(i, n, key uint64, rounds int) (uint64, error) {
	if i >= n || rounds < 1 {
		return 0, fmt.Errorf("place %d of %d in %d rounds", i, n, rounds)
	}
	width := (bits.Len64(n-1) + 1) / 2
	mask := uint64(1)<<width - 1
	first := mix(key)
	x := i
	for {
		left, right := x>>width, x&mask
		for r := range rounds {
			left, right = right, left^mix(mix(first+uint64(r))^right)&mask
		}
		x = left<<width | right
		if x < n {
			return x, nil
		}
	}
}

// mix returns the first number of SplitMix64 with state x (Steele, Lea and Flood
// 2014).
func mix(x uint64) uint64 {
	x += 0x9e3779b97f4a7c15
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}

// feistelIndexKeys makes the round keys first, once for all steps of the walk.
// O(r) expected time, O(r) space.
func feistelIndexKeys(i, n, key uint64, rounds int) (uint64, error) {
	if i >= n || rounds < 1 {
		return 0, fmt.Errorf("place %d of %d in %d rounds", i, n, rounds)
	}
	keys := make([]uint64, rounds)
	for r := range keys {
		keys[r] = mix(mix(key) + uint64(r))
	}
	width := (bits.Len64(n-1) + 1) / 2
	mask := uint64(1)<<width - 1
	for {
		left, right := i>>width, i&mask
		for _, k := range keys {
			left, right = right, left^mix(k^right)&mask
		}
		if i = left<<width | right; i < n {
			return i, nil
		}
	}
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "round by round", Func: feistelIndex, Time: "O(r)", Space: "O(1)"},
	{Name: "round keys first", Func: feistelIndexKeys, Time: "O(r)", Space: "O(r)"},
}
