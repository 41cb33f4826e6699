package firstbad

// Goes down while the version before is bad: right, but with far too many
// calls.
func firstBadVersion(n int) int {
	for n > 1 && isBadVersion(n-1) {
		n--
	}
	return n
}
