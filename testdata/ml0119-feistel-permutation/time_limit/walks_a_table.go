package feistel

import (
	"errors"
	"math/bits"
)

// Looks for the answer by going through the domain until it meets the inverse: O(n) steps for one place.
func feistelIndex(i, n, key uint64, rounds int) (uint64, error) {
	if i >= n || rounds < 1 {
		return 0, errors.New("no such place")
	}
	half := uint(bits.Len64(n-1)+1) / 2
	mask := uint64(1)<<half - 1
	back := func(x uint64) uint64 {
		left, right := x>>half, x&mask
		for r := rounds - 1; r >= 0; r-- {
			left, right = right^mix(mix(mix(key)+uint64(r))^left)&mask, left
		}
		return left<<half | right
	}
	for x := uint64(0); x < n; x++ {
		y := back(x)
		for y >= n {
			y = back(y)
		}
		if y == i {
			return x, nil
		}
	}
	return 0, errors.New("no permutation")
}

func mix(x uint64) uint64 {
	x += 0x9e3779b97f4a7c15
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}
