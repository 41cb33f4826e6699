package feistel

import (
	"errors"
	"math/rand/v2"
)

// Shuffles a table of all n numbers, and looks one up.
func feistelIndex(i, n, key uint64, rounds int) (uint64, error) {
	if i >= n || rounds < 1 {
		return 0, errors.New("no such place")
	}
	table := make([]uint64, n)
	for x := range table {
		table[x] = uint64(x)
	}
	rand.New(rand.NewPCG(key, uint64(rounds))).Shuffle(len(table), func(a, b int) { table[a], table[b] = table[b], table[a] })
	return table[i], nil
}
