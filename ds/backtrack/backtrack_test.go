package backtrack

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// The paths are, in lexical order, the words of up to four letters all of whose
// beginnings are allowed.
func TestModel(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n, salt := rapid.IntRange(0, 4).Draw(t, "n"), rapid.IntRange(1, 50).Draw(t, "salt")
		allowed := func(path []int, option int) bool {
			hash := salt
			for _, v := range append(path[:len(path):len(path)], option) {
				hash = (hash*31 + v + 1) % 97
			}
			return len(path) < 4 && hash%3 != 0
		}
		want := [][]int{nil}
		for i := 0; i < len(want); i++ { // level by level
			for option := range n {
				if allowed(want[i], option) {
					want = append(want, append(want[i][:len(want[i]):len(want[i])], option))
				}
			}
		}
		slices.SortFunc(want, slices.Compare)
		var got [][]int
		for path := range Paths(n, allowed) {
			got = append(got, slices.Clone(path))
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("paths of %d options, salt %d (-want +got):\n%s", n, salt, diff)
		}
		stop := rapid.IntRange(1, len(want)).Draw(t, "stop")
		turns := 0
		for range Paths(n, allowed) {
			if turns++; turns == stop {
				break
			}
		}
		require.Equal(t, stop, turns)
	})
}

// Permutations: an option is the place of a number, allowed once, and a full
// path is an answer. Equal numbers stand side by side and are taken in order.
func ExamplePaths_permutations() {
	nums := []int{1, 1, 2}
	allowed := func(path []int, i int) bool {
		again := i > 0 && nums[i] == nums[i-1] && !slices.Contains(path, i-1)
		return !slices.Contains(path, i) && !again
	}
	for path := range Paths(len(nums), allowed) {
		if len(path) == len(nums) {
			var permutation []int
			for _, i := range path {
				permutation = append(permutation, nums[i])
			}
			fmt.Println(permutation)
		}
	}
	// Output:
	// [1 1 2]
	// [1 2 1]
	// [2 1 1]
}

// Subsets: only places behind the last one are allowed, and every path is an
// answer.
func ExamplePaths_subsets() {
	letters := "abc"
	rising := func(path []int, i int) bool { return len(path) == 0 || i > path[len(path)-1] }
	for path := range Paths(len(letters), rising) {
		subset := ""
		for _, i := range path {
			subset += letters[i : i+1]
		}
		fmt.Printf("%q ", subset)
	}
	// Output: "" "a" "ab" "abc" "ac" "b" "bc" "c"
}

// Queens: the options of a row are its columns, allowed where no queen above
// attacks. The first full board is enough.
func ExamplePaths_queens() {
	const n = 8
	peaceful := func(path []int, col int) bool {
		for above, c := range path {
			if rows := len(path) - above; c == col || c-col == rows || col-c == rows {
				return false
			}
		}
		return len(path) < n
	}
	for path := range Paths(n, peaceful) {
		if len(path) == n {
			fmt.Println(path)
			break
		}
	}
	// Output: [0 4 7 5 2 6 1 3]
}
