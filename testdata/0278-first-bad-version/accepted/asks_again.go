func firstBadVersion(n int) int {
    left, right := 1, n
    for left <= right {
        mid := left + (right - left) / 2
        if !isBadVersion(mid) {
            left = mid + 1
        } else if isBadVersion(mid) && !isBadVersion(mid - 1) {
            return mid
        } else if isBadVersion(mid) { // asked again, as people do
            right = mid - 1
        }
    }
    return -1
}
