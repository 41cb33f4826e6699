package threesum

import (
	"slices"

	"drill/judge"
)

// threeSum sorts, takes each different number as the smallest of a triplet, and
// closes in from both ends of what follows it: a sum that is too small needs a
// larger middle number, one too large a smaller last one. Equal numbers stand
// side by side and are passed over. O(n^2) time, O(log n) space for sorting.
func threeSum(nums []int) [][]int {
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

// threeSumCounts counts each different number and walks over pairs of different
// ones, smallest and middle; the last one follows from their sum. Only a triplet
// with equal numbers has to ask how many there are. O(n + k^2) time and O(k)
// space for k different numbers, in a map, beside sorting them.
func threeSumCounts(nums []int) [][]int {
	count := make(map[int]int)
	for _, v := range nums {
		count[v]++
	}
	distinct := make([]int, 0, len(count))
	for v := range count {
		distinct = append(distinct, v)
	}
	slices.Sort(distinct)
	var triplets [][]int
	for i, first := range distinct {
		if first == 0 && count[0] >= 3 {
			triplets = append(triplets, []int{0, 0, 0})
		}
		if first >= 0 {
			break
		}
		if count[first] >= 2 && count[-2*first] > 0 {
			triplets = append(triplets, []int{first, first, -2 * first})
		}
		for _, mid := range distinct[i+1:] {
			last := -first - mid
			if last < mid {
				break
			}
			if n := count[last]; n > 1 || n == 1 && last > mid {
				triplets = append(triplets, []int{first, mid, last})
			}
		}
	}
	return triplets
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "sort, then two pointers", Func: threeSum, Time: "O(n^2)", Space: "O(log n)"},
	{Name: "count, then pairs of different numbers", Func: threeSumCounts, Time: "O(n^2)", Space: "O(n)"},
}
