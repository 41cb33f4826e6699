// Package firstbad is problem 278, First Bad Version.
package firstbad

import (
	"fmt"
	"math"
	"math/bits"

	"drill/judge"
)

// isBadVersion is LeetCode's: it says whether a version is bad.
var isBadVersion func(version int) bool

// Problem says what is asked. A case gives the number of versions and the
// first bad one; the solution sees the number alone, and must do with few
// calls of isBadVersion.
var Problem = &judge.Problem{
	ID:     "278",
	Title:  "First Bad Version",
	Level:  judge.Easy,
	Topics: []string{"binary search", "interactive"},
	Notes:  "4.3.13",
	Params: []string{"n", "bad"},
	Func:   firstBadVersion,
	API:    &isBadVersion,
	Adapt: func(n, bad int) (int, func(int) (int, error)) {
		calls := 0
		isBadVersion = func(version int) bool {
			calls++
			return version >= bad
		}
		return n, func(got int) (int, error) {
			if most := callLimit(n); calls > most {
				return got, fmt.Errorf("isBadVersion was called %d times, at most %d are allowed for n = %d", calls, most, n)
			}
			return got, nil
		}
	},
	Valid: judge.Valid(func(n, bad int) error {
		if n < 1 || n > math.MaxInt32 {
			return fmt.Errorf("n = %d is not from 1 to 2^31 - 1", n)
		}
		if bad < 1 || bad > n {
			return fmt.Errorf("bad = %d is not from 1 to n = %d", bad, n)
		}
		return nil
	}),
}

// callLimit is four times what bisection needs: people ask for the same version
// again in one step, or for both its neighbours.
func callLimit(n int) int { return 4 * (bits.Len(uint(n)) + 1) }
