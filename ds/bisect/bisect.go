// Package bisect finds where a monotone predicate turns from false to true.
package bisect

// First returns the least i with lo <= i < hi for which ok holds, or hi where
// there is none. Where ok holds for some i it must hold for all after it. The
// complexity is O(log(hi-lo)) calls of ok.
func First(lo, hi int, ok func(i int) bool) int {
	// ok holds for nothing before lo, and for all from hi on.
	for lo < hi {
		mid := lo + (hi-lo)/2 // below hi; lo+hi may overflow
		if ok(mid) {
			hi = mid
		} else {
			lo = mid + 1
		}
	}
	return lo
}
