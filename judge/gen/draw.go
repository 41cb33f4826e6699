package gen

import (
	"math/rand/v2"

	"pgregory.net/rapid"
)

// Ints returns n integers from lo to hi, both included.
func Ints(r *rand.Rand, n, lo, hi int) []int {
	ints := make([]int, n)
	for i := range ints {
		ints[i] = lo + r.IntN(hi-lo+1)
	}
	return ints
}

// Distinct returns n different integers from lo to hi, in random order.
func Distinct(r *rand.Rand, n, lo, hi int) []int {
	seen := make(map[int]bool, n)
	ints := make([]int, 0, n)
	for len(ints) < n {
		if v := lo + r.IntN(hi-lo+1); !seen[v] {
			seen[v] = true
			ints = append(ints, v)
		}
	}
	return ints
}

// Letters returns a string of n letters of an alphabet.
func Letters(r *rand.Rand, n int, alphabet string) string {
	letters := make([]byte, n)
	for i := range letters {
		letters[i] = alphabet[r.IntN(len(alphabet))]
	}
	return string(letters)
}

// Int draws an integer from lo to hi.
func Int(t *rapid.T, label string, lo, hi int) int {
	return rapid.IntRange(lo, hi).Draw(t, label)
}

// Slice draws between minLen and maxLen integers from lo to hi.
func Slice(t *rapid.T, label string, minLen, maxLen, lo, hi int) []int {
	return rapid.SliceOfN(rapid.IntRange(lo, hi), minLen, maxLen).Draw(t, label)
}

// String draws between minLen and maxLen letters of an alphabet, the first of
// which is the simplest.
func String(t *rapid.T, label string, minLen, maxLen int, alphabet string) string {
	letter := rapid.SampledFrom([]rune(alphabet))
	return rapid.StringOfN(letter, minLen, maxLen, -1).Draw(t, label)
}

// Grid returns a grid of which every cell is what the function says.
func Grid[T any](rows, cols int, cell func(row, col int) T) [][]T {
	grid := make([][]T, rows)
	for row := range grid {
		grid[row] = make([]T, cols)
		for col := range grid[row] {
			grid[row][col] = cell(row, col)
		}
	}
	return grid
}
