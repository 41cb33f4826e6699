package quicksort

import "drill/judge"

// quickSort shuffles, so that the first number of every part is as good a pivot
// as any, whatever the input. Of the three parts that a pivot makes, the equal
// ones are done, the smaller of the other two is sorted first. O(n log n)
// expected time, O(log n) space.
func quickSort(a []int, draw func(k int) int) {
	shuffle(a, draw)
	sortShuffled(a)
}

// shuffle makes all orders equally likely.
func shuffle(a []int, draw func(k int) int) {
	for i := len(a) - 1; i > 0; i-- {
		j := draw(i + 1)
		a[i], a[j] = a[j], a[i]
	}
}

func sortShuffled(a []int) {
	for len(a) > 1 {
		less, greater := partition(a)
		if less < len(a)-greater {
			sortShuffled(a[:less])
			a = a[greater:]
		} else {
			sortShuffled(a[greater:])
			a = a[:less]
		}
	}
}

// partition makes three parts of a by its first number: a[:less] is smaller,
// a[less:greater] equal, a[greater:] larger.
func partition(a []int) (less, greater int) {
	pivot := a[0]
	greater = len(a)
	for i := 1; i < greater; {
		switch v := a[i]; {
		case v < pivot:
			a[less], a[i] = v, a[less]
			less++
			i++
		case v > pivot:
			greater--
			a[i], a[greater] = a[greater], v
		default:
			i++
		}
	}
	return less, greater
}

// quickSortTwoParts draws every pivot and goes in from both ends, exchanging what
// stands on the wrong side. It stops at numbers that equal the pivot: they are
// exchanged for nothing, but shared out among both parts. O(n log n) expected
// time, O(log n) space.
func quickSortTwoParts(a []int, draw func(k int) int) {
	for len(a) > 1 {
		pivot := a[draw(len(a))]
		i, j := 0, len(a)-1
		for i <= j {
			for a[i] < pivot {
				i++
			}
			for a[j] > pivot {
				j--
			}
			if i <= j {
				a[i], a[j] = a[j], a[i]
				i++
				j--
			}
		}
		left, right := a[:j+1], a[i:]
		if len(left) > len(right) {
			left, right = right, left
		}
		quickSortTwoParts(left, draw)
		a = right
	}
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "shuffle, three parts", Func: quickSort, Time: "O(n log n)", Space: "O(log n)"},
	{Name: "random pivots, two parts", Func: quickSortTwoParts, Time: "O(n log n)", Space: "O(log n)"},
}
