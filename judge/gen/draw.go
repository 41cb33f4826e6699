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

// Num draws integers: mostly from lo to hi, where equal ones are frequent, now
// and then at or beside the bounds that the constraints set, least and most.
func Num(lo, hi, least, most int) *rapid.Generator[int] {
	edges := []int{least + 1, most - 1, least, most}
	return rapid.Custom(func(t *rapid.T) int {
		v := rapid.IntRange(lo, hi).Draw(t, "value")
		if edge := rapid.IntRange(0, 19).Draw(t, "edge"); edge >= 16 {
			v = edges[edge-16]
		}
		return v
	})
}

// Nums draws between minLen and maxLen of such integers.
func Nums(t *rapid.T, label string, minLen, maxLen int, value *rapid.Generator[int]) []int {
	return rapid.SliceOfN(value, minLen, maxLen).Draw(t, label)
}

// List draws between minLen and maxLen elements, each by itself, so that the
// smallest list is found that fails: a loop over a drawn count keeps it.
func List[T any](t *rapid.T, label string, minLen, maxLen int, element func(*rapid.T) T) []T {
	return rapid.SliceOfN(rapid.Custom(element), minLen, maxLen).Draw(t, label)
}
