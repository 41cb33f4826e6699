package firstbad

// Keeps the good middle in the range: with two versions left it is the lower
// one, and the range stays as it is: O(∞).
func firstBadVersion(n int) int {
	lo, hi := 1, n
	for lo < hi {
		mid := lo + (hi-lo)/2
		if isBadVersion(mid) {
			hi = mid
		} else {
			lo = mid
		}
	}
	return lo
}
