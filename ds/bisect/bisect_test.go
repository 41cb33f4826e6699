package bisect

import (
	"fmt"
	"math"
	"math/bits"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestFirst(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		lo := rapid.Int64Range(math.MinInt64, math.MaxInt64/2).Draw(t, "lo")
		size := rapid.IntRange(0, math.MaxInt64/2).Draw(t, "size")
		turn := rapid.IntRange(0, size).Draw(t, "turn")
		from, calls := int(lo), 0
		got := First(from, from+size, func(i int) bool {
			calls++
			require.True(t, from <= i && i < from+size, "asked for %d", i)
			return i >= from+turn
		})
		require.Equal(t, from+turn, got)
		require.LessOrEqual(t, calls, bits.Len(uint(size)))
	})
}

func TestFirstOfNone(t *testing.T) {
	require.Equal(t, 3, First(3, 3, nil))
	require.Equal(t, 3, First(3, 2, nil), "an empty range has no first")
}

// The template: what is asked becomes a predicate that turns once, over the
// places or over the answers themselves. Here the places of a sorted slice: the
// first number that is not less than 5, and the first that is greater.
func ExampleFirst() {
	nums := []int{1, 3, 5, 5, 8}
	lower := First(0, len(nums), func(i int) bool { return nums[i] >= 5 })
	upper := First(0, len(nums), func(i int) bool { return nums[i] > 5 })
	fmt.Println(lower, upper, upper-lower)
	// Output: 2 4 2
}

// Over the answers: the least number of boxes of m that hold p things. A larger
// number holds them too. What bisection finds, (p+m-1)/m gives at once: p/m,
// rounded up.
func ExampleFirst_ceilDiv() {
	const m = 4
	for _, p := range []int{0, 1, 4, 5, 8} {
		boxes := First(0, p+1, func(k int) bool { return k*m >= p })
		fmt.Print(boxes, " ", (p+m-1)/m, "  ")
	}
	// Output: 0 0  1 1  1 1  2 2  2 2
}

// The last place for which a predicate holds that turns from true to false is
// the one before the first for which it does not: the integer square root.
func ExampleFirst_last() {
	root := func(n int) int { return First(0, n+1, func(i int) bool { return i*i > n }) - 1 }
	fmt.Println(root(15), root(16), root(17))
	// Output: 3 4 4
}

// Two pointers that close in from the left and the right leave out one place a
// step instead of half of them, but tell about pairs: which two numbers of a
// sorted slice add up to 9?
func Example_twoPointers() {
	nums := []int{1, 2, 4, 5, 8}
	for left, right := 0, len(nums)-1; left < right; {
		switch sum := nums[left] + nums[right]; {
		case sum < 9:
			left++ // even the largest partner is too small
		case sum > 9:
			right-- // even the smallest partner is too large
		default:
			fmt.Println(nums[left], nums[right])
			left++
			right--
		}
	}
	// Output:
	// 1 8
	// 4 5
}
