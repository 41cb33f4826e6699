package kclosest

import (
	"cmp"
	"math/rand/v2"
	"slices"

	"drill/ds/heap"
	"drill/judge"
)

// kClosest selects the k smallest of numbers that hold the squared distance of a
// point, and below it the point's place, so that no two are equal. O(n) time on
// average, whatever the input; O(n) space.
func kClosest(points [][]int, k int) [][]int {
	const low = 32 // bits for the place
	keys := make([]int, len(points))
	for i, p := range points {
		keys[i] = squaredDistance(p)<<low | i
	}
	quickselect(keys, k)
	closest := make([][]int, k)
	for i := range closest {
		closest[i] = points[keys[i]&(1<<low-1)]
	}
	return closest
}

func squaredDistance(p []int) int { return p[0]*p[0] + p[1]*p[1] }

// quickselect moves the k smallest numbers, all different, to the front. It parts
// the numbers at a random one and goes on in the part where the border lies.
func quickselect(nums []int, k int) {
	for len(nums) > k {
		pivot := nums[rand.IntN(len(nums))]
		i, j := 0, len(nums)-1
		for i <= j { // nums[:i] is at most the pivot, nums[j+1:] at least
			for nums[i] < pivot {
				i++
			}
			for nums[j] > pivot {
				j--
			}
			if i <= j {
				nums[i], nums[j] = nums[j], nums[i]
				i, j = i+1, j-1
			}
		}
		switch {
		case k <= j:
			nums = nums[:j+1]
		case k > i:
			nums, k = nums[i:], k-i
		default:
			return
		}
	}
}

// kClosestSort sorts all points by their distance. O(n log n) time, O(log n)
// space on the stack.
func kClosestSort(points [][]int, k int) [][]int {
	slices.SortFunc(points, func(p, q []int) int { return cmp.Compare(squaredDistance(p), squaredDistance(q)) })
	return points[:k]
}

// kClosestPartial sorts only as far as is asked for: it makes a heap of all
// points, with the closest on top, and takes k of them off. O(n + k log n) time,
// O(1) space.
func kClosestPartial(points [][]int, k int) [][]int {
	h := heap.New(func(p, q []int) bool { return squaredDistance(p) < squaredDistance(q) }, points...)
	closest := make([][]int, k)
	for i := range closest {
		closest[i], _ = h.Pop()
	}
	return closest
}

// kClosestHeap keeps the k closest points so far in a heap with the farthest on
// top, which leaves when a closer one comes. It sees each point once, so they may
// come one after the other. O(n log k) time, O(k) space.
func kClosestHeap(points [][]int, k int) [][]int {
	h := heap.New(func(p, q []int) bool { return squaredDistance(p) > squaredDistance(q) }, slices.Clone(points[:k])...)
	for _, p := range points[k:] {
		if farthest, _ := h.Peek(); squaredDistance(p) < squaredDistance(farthest) {
			h.Pop()
			h.Push(p)
		}
	}
	closest := make([][]int, k)
	for i := range closest {
		closest[i], _ = h.Pop()
	}
	return closest
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "randomized quickselect", Func: kClosest, Time: "O(n)", Space: "O(n)"},
	{Name: "sort", Func: kClosestSort, Time: "O(n log n)", Space: "O(log n)"},
	{Name: "partial sort", Func: kClosestPartial, Time: "O(n log n)", Space: "O(1)"},
	{Name: "max-heap of k", Func: kClosestHeap, Time: "O(n log n)", Space: "O(n)"},
}
