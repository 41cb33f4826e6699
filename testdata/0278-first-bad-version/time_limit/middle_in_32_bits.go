package firstbad

// Adds both ends in 32 bits: the middle becomes negative, and the search goes
// round in circles: O(∞).
func firstBadVersion(n int) int {
	lo, hi := int32(1), int32(n)
	for lo < hi {
		mid := (lo + hi) / 2
		if isBadVersion(int(mid)) {
			hi = mid
		} else {
			lo = mid + 1
		}
	}
	return int(lo)
}
