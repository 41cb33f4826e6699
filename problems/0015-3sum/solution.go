package threesum

import (
	"slices"

	"drill/judge"
)

// threeSum counts how often each number occurs, up to three, and takes each pair of different
// numbers as the smallest and the middle of a triplet: the largest follows from
// their sum, and the count says whether it is there. Only middle numbers for
// which it is neither past the largest number nor below the middle are tried. No
// place is looked at twice, so there is no double to pass over. O(n^2) time, O(k)
// space for numbers in a range of k.
func threeSum(nums []int) [][]int {
	slices.Sort(nums)
	least, most := nums[0], nums[len(nums)-1]
	count := make([]uint8, most-least+1)
	for _, v := range nums {
		count[v-least] = min(count[v-least]+1, 3)
	}
	distinct := slices.Compact(nums)
	var triplets [][]int
	for i, first := range distinct {
		if first >= 0 {
			if first == 0 && count[-least] >= 3 {
				triplets = append(triplets, []int{0, 0, 0})
			}
			break
		}
		if last := -2 * first; count[first-least] >= 2 && last <= most && count[last-least] > 0 {
			triplets = append(triplets, []int{first, first, last})
		}
		from, _ := slices.BinarySearch(distinct, -first-most)
		for _, mid := range distinct[max(from, i+1):] {
			last := -first - mid
			if last < mid {
				break
			}
			if n := count[last-least]; n > 1 || n == 1 && last > mid {
				triplets = append(triplets, []int{first, mid, last})
			}
		}
	}
	return triplets
}

// threeSumPointers sorts, takes each different number as the smallest of a
// triplet, and closes in from both ends of what follows it: a sum that is too
// small needs a larger middle number, one too large a smaller last one. Equal
// numbers stand side by side and are passed over. O(n^2) time, O(log n) space for
// sorting.
func threeSumPointers(nums []int) [][]int {
	slices.Sort(nums)
	var triplets [][]int
	for i, first := range nums {
		if first > 0 {
			break // three positive numbers have no sum of zero
		}
		if i > 0 && first == nums[i-1] {
			continue
		}
		for mid, last := i+1, len(nums)-1; mid < last; {
			switch sum := first + nums[mid] + nums[last]; {
			case sum < 0:
				mid++
			case sum > 0:
				last--
			default:
				triplets = append(triplets, []int{first, nums[mid], nums[last]})
				for mid++; mid < last && nums[mid] == nums[mid-1]; {
					mid++
				}
			}
		}
	}
	return triplets
}

// threeSumSet sorts, takes each different number as the smallest of a triplet,
// and keeps a set of the numbers passed behind it: one that completes the
// present number to zero makes a triplet. O(n^2) time, O(n) space.
func threeSumSet(nums []int) [][]int {
	slices.Sort(nums)
	var triplets [][]int
	for i, first := range nums {
		if i > 0 && first == nums[i-1] {
			continue
		}
		passed := make(map[int]bool)
		for j := i + 1; j < len(nums); j++ {
			last := nums[j]
			if mid := -first - last; passed[mid] {
				triplets = append(triplets, []int{first, mid, last})
				for j+1 < len(nums) && nums[j+1] == last {
					j++
				}
			}
			passed[last] = true
		}
	}
	return triplets
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "count, then pairs of different numbers", Func: threeSum, Time: "O(n^2)", Space: "O(n)"},
	{Name: "sort, then two pointers", Func: threeSumPointers, Time: "O(n^2)", Space: "O(log n)"},
	{Name: "sort, then a set for each first number", Func: threeSumSet, Time: "O(n^2)", Space: "O(n)"},
}
