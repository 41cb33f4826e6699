package firstbad

// Bisects with the number of versions that are left.
func firstBadVersion(n int) int {
	first := 1
	for size := n - 1; size > 0; {
		half := size / 2
		if isBadVersion(first + half) {
			size = half
		} else {
			first += half + 1
			size -= half + 1
		}
	}
	return first
}
