package main

import "fmt"

// What the judge supplies takes the place of this one.
func isBadVersion(version int) bool { return version >= 4 }

// Doubles its step until a version is bad, then searches the last stretch: two
// calls for every doubling.
func firstBadVersion(n int) int {
	bad := 1
	for bad < n && !isBadVersion(bad) {
		bad *= 2
	}
	good := bad / 2
	for bad = min(bad, n); bad-good > 1; {
		if mid := (good + bad) / 2; isBadVersion(mid) {
			bad = mid
		} else {
			good = mid
		}
	}
	return bad
}

func main() { fmt.Println(firstBadVersion(5)) }
