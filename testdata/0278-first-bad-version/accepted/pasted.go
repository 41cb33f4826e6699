/**
 * Forward declaration of isBadVersion API.
 * @param   version   your guess about first bad version
 * @return            true if current version is bad
 *                    false if current version is good
 * func isBadVersion(version int) bool;
 */

func firstBadVersion(n int) int {
    left, right := 1, n
    ans := math.MaxInt32
    for left <= right {
        mid := left + (right-left)>>1
        if isBadVersion(mid) {
            ans = min(ans, mid)
            right = mid - 1
        } else {
            left = mid + 1
        }
    }
    return ans
}

func min(a, b int) int {
    if a < b {
        return a
    }
    return b
}
