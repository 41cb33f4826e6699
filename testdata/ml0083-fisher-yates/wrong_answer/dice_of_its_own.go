package fisheryates

import "math/rand"

// Draws from math/rand, not from draw.
func fisherYates(a []int, draw func(k int) int) {
	rand.Shuffle(len(a), func(i, j int) { a[i], a[j] = a[j], a[i] })
}
