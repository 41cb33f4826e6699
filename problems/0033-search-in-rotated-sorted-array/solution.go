package rotated

import (
	"drill/ds/bisect"
	"drill/judge"
)

// search halves the list as if it were sorted. That tells right as long as the
// middle and the target are on the same side of the rotation, both at least the
// first number or both less; on different sides everything is the other way
// round. O(log n) time, O(1) space.
func search(nums []int, target int) int {
	first := nums[0]
	left, right := 0, len(nums)-1
	for left <= right {
		mid := left + (right-left)/2
		v := nums[mid]
		if v == target {
			return mid
		}
		same := (v < first) == (target < first)
		if (v < target) == same {
			left = mid + 1
		} else {
			right = mid - 1
		}
	}
	return -1
}

// searchInfinity sees the list as sorted by putting plus infinity for what lies
// behind the target's side, and minus infinity for what lies before it.
// O(log n) time, O(1) space.
func searchInfinity(nums []int, target int) int {
	const infinity = 1 << 30
	left, right := 0, len(nums)-1
	for left <= right {
		mid := left + (right-left)/2
		v := nums[mid]
		switch targetRight, midRight := target < nums[0], v < nums[0]; {
		case targetRight && !midRight:
			v = -infinity
		case !targetRight && midRight:
			v = infinity
		}
		switch {
		case v < target:
			left = mid + 1
		case v > target:
			right = mid - 1
		default:
			return mid
		}
	}
	return -1
}

// searchSortedHalf uses that at least one half of any stretch is sorted, and
// that its ends tell whether it holds the target. O(log n) time, O(1) space.
func searchSortedHalf(nums []int, target int) int {
	left, right := 0, len(nums)-1
	for left <= right {
		mid := left + (right-left)/2
		switch v := nums[mid]; {
		case v == target:
			return mid
		case nums[left] <= v: // the left half is sorted
			if nums[left] <= target && target < v {
				right = mid - 1
			} else {
				left = mid + 1
			}
		case v < target && target <= nums[right]:
			left = mid + 1
		default:
			right = mid - 1
		}
	}
	return -1
}

// searchPivot looks for the first number of the right side, which is the
// smallest, and then in the one side that can hold the target. O(log n) time,
// O(1) space.
func searchPivot(nums []int, target int) int {
	n := len(nums)
	pivot := bisect.First(0, n, func(i int) bool { return nums[i] < nums[0] })
	from, to := 0, pivot
	if target < nums[0] {
		from, to = pivot, n
	}
	i := bisect.First(from, to, func(i int) bool { return nums[i] >= target })
	if i < to && nums[i] == target {
		return i
	}
	return -1
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "middle and target on the same side", Func: search, Time: "O(log n)", Space: "O(1)"},
	{Name: "infinity for the other side", Func: searchInfinity, Time: "O(log n)", Space: "O(1)"},
	{Name: "the sorted half", Func: searchSortedHalf, Time: "O(log n)", Space: "O(1)"},
	{Name: "pivot, then one side", Func: searchPivot, Time: "O(log n)", Space: "O(1)"},
}
