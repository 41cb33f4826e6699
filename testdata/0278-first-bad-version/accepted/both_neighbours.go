package firstbad

// Asks for the version before as well, two calls a step, and stops where the
// answers differ.
func firstBadVersion(n int) int {
	for lo, hi := 1, n; ; {
		mid := (lo + hi) / 2
		bad := isBadVersion(mid)
		switch {
		case bad && !isBadVersion(mid-1):
			return mid
		case bad:
			hi = mid - 1
		default:
			lo = mid + 1
		}
	}
}
