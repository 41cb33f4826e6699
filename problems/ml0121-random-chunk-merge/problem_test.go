package chunkmerge

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"drill/judge"
	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      strikeOut,
	})
}

// strikeOut writes the number of its chunk for every value that is left, end to
// end. A draw points at one of them; the first of the same number is struck out.
func strikeOut(chunks [][]int, draws []int) []int {
	var merged, left, from []int
	for c, values := range chunks {
		for _, v := range values {
			left, from = append(left, v), append(from, c)
		}
	}
	for len(left) > 0 {
		r := 0
		if len(left) > 1 {
			r, draws = draws[0], draws[1:]
		}
		at := slices.Index(from, from[r])
		merged = append(merged, left[at])
		left, from = slices.Delete(left, at, at+1), slices.Delete(from, at, at+1)
	}
	return merged
}

type merger = func(chunks [][]int, draw func(int) int) []int

// everyScript merges with each script of draws, n! of them, and counts what
// comes out.
func everyScript(merge merger, chunks [][]int) map[string]int {
	scripts := 1
	for k := range total(chunks) {
		scripts *= k + 1
	}
	count := make(map[string]int)
	for script := range scripts {
		count[fmt.Sprint(merge(chunks, func(k int) int {
			r := script % k
			script /= k
			return r
		}))]++
	}
	return count
}

// numbered makes chunks of the given sizes of the values 0, 1, 2, ...
func numbered(sizes []int) [][]int {
	chunks, next := make([][]int, len(sizes)), 0
	for c, size := range sizes {
		for range size {
			chunks[c] = append(chunks[c], next)
			next++
		}
	}
	return chunks
}

// Of all scripts of draws, every interleaving gets the same number.
func TestEveryInterleavingIsEquallyLikely(t *testing.T) {
	for _, a := range Approaches {
		for _, sizes := range [][]int{{}, {3}, {2, 1}, {1, 2}, {0, 2, 0, 3}, {2, 2, 2}, {1, 1, 1, 1}, {4, 3}, {1, 4, 2}} {
			interleavings, each, n := 1, 1, 0 // n! / (n1! n2! ...), and n1! n2! ...
			for _, size := range sizes {
				for i := range size {
					n++
					interleavings = interleavings * n / (i + 1)
					each *= i + 1
				}
			}
			count := everyScript(a.Func.(merger), numbered(sizes))
			if len(count) != interleavings {
				t.Errorf("%s of chunks of %v: %d interleavings, want %d", a.Name, sizes, len(count), interleavings)
			}
			for order, scripts := range count {
				if scripts != each {
					t.Errorf("%s of chunks of %v: %d scripts lead to %s, want %d", a.Name, sizes, scripts, order, each)
				}
			}
		}
	}
}

// Chunks that were shuffled by themselves are merged into a uniform shuffle of
// everything: over all orders of the chunks and all scripts, each order of the
// values comes equally often.
func TestShuffledChunksMakeAShuffle(t *testing.T) {
	count := make(map[string]int)
	for _, first := range [][]int{{0, 1}, {1, 0}} {
		for _, second := range [][]int{{2, 3, 4}, {2, 4, 3}, {3, 2, 4}, {3, 4, 2}, {4, 2, 3}, {4, 3, 2}} {
			for order, scripts := range everyScript(randomMerge, [][]int{first, second}) {
				count[order] += scripts
			}
		}
	}
	require.Len(t, count, 120)
	for order, scripts := range count {
		require.Equal(t, 2*6*120/120, scripts, order)
	}
}

// The order inside each chunk stays.
func TestOrderInsideChunksStays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		sizes := make([]int, 0, 5)
		for _, c := range args[0].([][]int) {
			sizes = append(sizes, len(c))
		}
		chunks, draws := numbered(sizes), args[1].([]int)
		for _, a := range Approaches {
			calls := 0
			merged := a.Func.(merger)(chunks, func(k int) int {
				calls++
				return append(draws, 0)[calls-1]
			})
			for _, c := range chunks {
				got := slices.DeleteFunc(slices.Clone(merged), func(v int) bool { return !slices.Contains(c, v) })
				if diff := cmp.Diff(c, got); diff != "" && len(c) > 0 {
					t.Errorf("%s of %v, draws %v: %s", a.Name, chunks, draws, diff)
				}
			}
			if diff := cmp.Diff(numbered(sizes), chunks); diff != "" {
				t.Errorf("%s changes its argument: %s", a.Name, diff)
			}
		}
	})
}

// Erratum 3.3.2: chunks are to be merged "in a shuffled manner". If every chunk
// that is not empty has the same chance, interleavings are not equally likely:
// of [0 1] and [2], 2 comes first in half of the cases instead of a third.
func TestErratumEqualChances(t *testing.T) {
	equalChances := func(chunks [][]int, draw func(int) int) []int {
		var rest [][]int
		for _, c := range chunks {
			rest = append(rest, slices.Clone(c))
		}
		var merged []int
		for rest = slices.DeleteFunc(rest, func(c []int) bool { return len(c) == 0 }); len(rest) > 0; {
			c := draw(len(rest))
			merged = append(merged, rest[c][0])
			rest[c] = rest[c][1:]
			rest = slices.DeleteFunc(rest, func(c []int) bool { return len(c) == 0 })
		}
		return merged
	}
	// Two chunks are left at the first draw and, if 0 comes first, at the second: four scripts of equal probability.
	count := make(map[string]int)
	for script := range 4 {
		count[fmt.Sprint(equalChances([][]int{{0, 1}, {2}}, func(k int) int {
			r := script % k
			script /= k
			return r
		}))]++
	}
	require.Equal(t, map[string]int{"[0 1 2]": 1, "[0 2 1]": 1, "[2 0 1]": 2}, count)
	require.Equal(t, map[string]int{"[0 1 2]": 2, "[0 2 1]": 2, "[2 0 1]": 2}, everyScript(randomMerge, [][]int{{0, 1}, {2}}))
}

// The last call may be made or left out; any other difference is told.
func TestWrongCalls(t *testing.T) {
	for _, test := range []struct {
		name  string
		calls []int
		want  string
	}{
		{"with the last", []int{3, 2, 1}, ""},
		{"without the last", []int{3, 2}, ""},
		{"none", nil, "0 calls of draw, want 2"},
		{"one too few", []int{3}, "1 calls of draw, want 2"},
		{"one too many", []int{3, 2, 1, 0}, "4 calls of draw, want 2"},
		{"k too small", []int{2}, "call 1 is draw(2), want draw(3)"},
		{"k negative", []int{3, -2}, "call 2 is draw(-2), want draw(2)"},
		{"draws for two at the end", []int{3, 2, 2}, "call 3 is draw(2), want draw(1)"},
	} {
		solve := func(_ [][]int, draw func(int) int) []int {
			for _, k := range test.calls {
				draw(k)
			}
			return nil
		}
		answer, err := Problem.Do(judge.Seat{Func: solve}, [][]byte{[]byte("[[1,2],[3]]"), []byte("[2,1]")})
		require.NoError(t, err, test.name)
		if test.want == "" {
			require.NoError(t, answer.Complaint, test.name)
		} else {
			require.EqualError(t, answer.Complaint, test.want, test.name)
		}
	}
}
