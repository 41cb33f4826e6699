package firstbad

import "math"

// Jumps by the square root of n: too many calls where n is large.
func firstBadVersion(n int) int {
	step := int(math.Sqrt(float64(n)))
	version := step
	for version < n && !isBadVersion(version) {
		version += step
	}
	version = min(version, n)
	for version > 1 && isBadVersion(version-1) {
		version--
	}
	return version
}
