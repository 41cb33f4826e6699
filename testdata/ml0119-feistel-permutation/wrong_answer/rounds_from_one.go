package feistel

import (
	"errors"
	"math/bits"
)

// Counts the rounds from 1.
func feistelIndex(i, n, key uint64, rounds int) (uint64, error) {
	if i >= n || rounds < 1 {
		return 0, errors.New("no such place")
	}
	half := (bits.Len64(n-1) + 1) / 2
	mask := uint64(1)<<half - 1
	base := mix(key)
	x := i
	for {
		left, right := x>>half, x&mask
		for r := range rounds {
			left, right = right, left^mix(mix(base+uint64(r)+1)^right)&mask
		}
		x = left<<half | right
		if x < n {
			return x, nil
		}
	}
}

func mix(x uint64) uint64 {
	x += 0x9e3779b97f4a7c15
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}
