package firstbad

import "sort"

// Takes the index for the version: indices start from 0.
func firstBadVersion(n int) int {
	return sort.Search(n, func(i int) bool { return isBadVersion(i + 1) })
}
