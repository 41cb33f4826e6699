func search(nums []int, target int) int {
    low, high := 0, len(nums)-1
    for low <= high {
        mid := low + (high-low)>>1
        num := nums[mid]
        if num == target {
            return mid
        } else if num > target {
            high = mid - 1
        } else {
            low = mid + 1
        }
    }
    return -1
}
