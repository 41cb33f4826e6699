package firstbad

import (
	"sort"

	"drill/judge"
)

// firstBadVersion bisects the versions themselves. The first bad one lies from
// lo to hi throughout; the middle is below hi, so each answer shrinks the
// range to half. O(log n) time and calls, O(1) space.
func firstBadVersion(n int) int {
	lo, hi := 1, n
	for lo < hi {
		mid := lo + (hi-lo)/2 // lo+hi may not fit 32 bits
		if isBadVersion(mid) {
			hi = mid
		} else {
			lo = mid + 1
		}
	}
	return lo
}

// firstBadVersionSearch lets the standard library bisect; its indices start
// from 0, and the last version need not be asked for. O(log n) time and calls,
// O(1) space.
func firstBadVersionSearch(n int) int {
	return 1 + sort.Search(n-1, func(i int) bool { return isBadVersion(i + 1) })
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "binary search", Func: firstBadVersion, Time: "O(log n)", Space: "O(1)"},
	{Name: "sort.Search", Func: firstBadVersionSearch, Time: "O(log n)", Space: "O(1)"},
}
