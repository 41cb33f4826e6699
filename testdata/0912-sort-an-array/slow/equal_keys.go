package sortarray

import "math/rand"

// Quicksort of a shuffled slice whose partition leaves equal keys on one side:
// quadratic where they are many.
func sortArray(nums []int) []int {
	rand.Shuffle(len(nums), func(i, j int) { nums[i], nums[j] = nums[j], nums[i] })
	quicksort(nums, 0, len(nums)-1)
	return nums
}

func quicksort(nums []int, low, high int) {
	if low >= high {
		return
	}
	left, right := low+1, high
	for left <= right {
		switch {
		case nums[left] < nums[low]:
			left++
		case nums[right] >= nums[low]:
			right--
		default:
			nums[left], nums[right] = nums[right], nums[left]
		}
	}
	nums[low], nums[right] = nums[right], nums[low]
	quicksort(nums, low, right-1)
	quicksort(nums, right+1, high)
}
