package sortarray

import (
	"math/rand/v2"
	"slices"

	"drill/judge"
)

// sortArray is radix sort: it moves the numbers into order by their last digit,
// then by the one before it, and so on; numbers with the same digit keep the
// order that they have from the digits before. A digit has nine bits, so the
// numbers of the problem have two. O(n) time for a fixed range, O(n) space.
func sortArray(nums []int) []int {
	const size = 9
	least := slices.Min(nums)
	span := uint(slices.Max(nums) - least)
	from, to := nums, make([]int, len(nums))
	for shift := 0; span>>shift > 0; shift += size {
		var place [1 << size]int // first how many numbers have a digit, then where the next one goes
		for _, v := range from {
			place[uint(v-least)>>shift%(1<<size)]++
		}
		next := 0
		for digit, count := range place {
			place[digit] = next
			next += count
		}
		for _, v := range from {
			digit := uint(v-least) >> shift % (1 << size)
			to[place[digit]] = v
			place[digit]++
		}
		from, to = to, from
	}
	return from
}

// sortArrayCount counts how often each number occurs and writes it down as
// often. O(n+k) time and O(k) space for numbers in a range of k.
func sortArrayCount(nums []int) []int {
	least := slices.Min(nums)
	count := make([]int, slices.Max(nums)-least+1)
	for _, v := range nums {
		count[v-least]++
	}
	next := 0
	for i, n := range count {
		for range n {
			nums[next] = least + i
			next++
		}
	}
	return nums
}

// sortArrayBucket puts the numbers into as many buckets as there are numbers,
// each for a stretch of the range, and sorts these by themselves: they hold
// about one each where the numbers are spread evenly. O(n) time then, else up to
// O(n log n); O(n) space.
func sortArrayBucket(nums []int) []int {
	least := slices.Min(nums)
	width := (slices.Max(nums)-least)/len(nums) + 1
	buckets := make([][]int, len(nums))
	for _, v := range nums {
		i := (v - least) / width
		buckets[i] = append(buckets[i], v)
	}
	sorted := nums[:0]
	for _, b := range buckets {
		slices.Sort(b)
		sorted = append(sorted, b...)
	}
	return sorted
}

// sortArrayQuick shuffles, so that no input is a bad one, and parts the numbers
// at the first: those less, those equal, and those greater. The equal ones are
// in place at once; with equal numbers on one side, many of them would make it
// quadratic. O(n log n) time on average, O(log n) space on the stack.
func sortArrayQuick(nums []int) []int {
	rand.Shuffle(len(nums), func(i, j int) { nums[i], nums[j] = nums[j], nums[i] })
	quicksort(nums)
	return nums
}

func quicksort(nums []int) {
	if len(nums) < 2 {
		return
	}
	pivot := nums[0]
	less, greater := 0, len(nums) // nums[less:i] equals the pivot
	for i := 1; i < greater; {
		switch v := nums[i]; {
		case v < pivot:
			nums[less], nums[i] = v, nums[less]
			less++
			i++
		case v > pivot:
			greater--
			nums[i], nums[greater] = nums[greater], v
		default:
			i++
		}
	}
	quicksort(nums[:less])
	quicksort(nums[greater:])
}

// sortArrayMerge sorts both halves and merges them, the left one from a copy.
// O(n log n) time whatever the input, O(n) space; equal numbers keep their order.
func sortArrayMerge(nums []int) []int {
	mergesort(nums, make([]int, (len(nums)+1)/2))
	return nums
}

func mergesort(nums, buffer []int) {
	if len(nums) < 2 {
		return
	}
	half := len(nums) / 2
	mergesort(nums[:half], buffer)
	mergesort(nums[half:], buffer)
	left, right := buffer[:copy(buffer, nums[:half])], nums[half:]
	for i := range nums {
		if len(left) == 0 {
			return // what is left of the right half is in place
		}
		if len(right) > 0 && right[0] < left[0] {
			nums[i], right = right[0], right[1:]
		} else {
			nums[i], left = left[0], left[1:]
		}
	}
}

// sortArrayHeap makes the slice a heap with the greatest number in front, and
// takes that one off to the end, again and again. O(n log n) time whatever the
// input, O(1) space.
func sortArrayHeap(nums []int) []int {
	for i := len(nums)/2 - 1; i >= 0; i-- {
		sink(nums, i)
	}
	for last := len(nums) - 1; last > 0; last-- {
		nums[0], nums[last] = nums[last], nums[0]
		sink(nums[:last], 0)
	}
	return nums
}

// sink lets the number at i sink until none of its children is greater.
func sink(heap []int, i int) {
	for {
		child := 2*i + 1
		if child >= len(heap) {
			return
		}
		if child+1 < len(heap) && heap[child+1] > heap[child] {
			child++
		}
		if heap[i] >= heap[child] {
			return
		}
		heap[i], heap[child] = heap[child], heap[i]
		i = child
	}
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "radix sort", Func: sortArray, Time: "O(n)", Space: "O(n)"},
	{Name: "counting sort", Func: sortArrayCount, Time: "O(n)", Space: "O(1)"},
	{Name: "bucket sort", Func: sortArrayBucket, Time: "O(n log n)", Space: "O(n)"},
	{Name: "quicksort of a shuffled slice", Func: sortArrayQuick, Time: "O(n log n)", Space: "O(log n)"},
	{Name: "merge sort", Func: sortArrayMerge, Time: "O(n log n)", Space: "O(n)"},
	{Name: "heapsort", Func: sortArrayHeap, Time: "O(n log n)", Space: "O(1)"},
}
