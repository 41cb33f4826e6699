package quicksort

// The notes' way: shuffled, but all that equals the pivot goes to its right.
func quickSort(nums []int, draw func(k int) int) {
	for i := range nums {
		r := i + draw(len(nums)-i)
		nums[i], nums[r] = nums[r], nums[i]
	}
	sort(nums, 0, len(nums)-1)
}

func sort(nums []int, low, high int) {
	if low >= high {
		return
	}
	p := partition(nums, low, high)
	sort(nums, low, p-1)
	sort(nums, p+1, high)
}

func partition(nums []int, low, high int) int {
	pivot, l, r := low, low+1, high
	for l <= r {
		if nums[l] < nums[pivot] {
			l++
		} else if nums[r] >= nums[pivot] {
			r--
		} else {
			nums[l], nums[r] = nums[r], nums[l]
		}
	}
	nums[pivot], nums[r] = nums[r], nums[pivot]
	return r
}
