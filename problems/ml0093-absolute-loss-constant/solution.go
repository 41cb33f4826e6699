package absoluteloss

import (
	"errors"
	"fmt"
	"math"
	"slices"

	"drill/judge"
)

// bestConstantL1 sorts a copy. The slope of the loss is the number of numbers on
// the left less that on the right, which is 0 in the middle: at one number, or
// between two. O(n log n) time, O(n) space.
func bestConstantL1(x []float64) (lo, hi, loss float64, err error) {
	if err := check(x); err != nil {
		return 0, 0, 0, err
	}
	sorted := slices.Sorted(slices.Values(x))
	lo, hi = sorted[(len(x)-1)/2], sorted[len(x)/2]
	return lo, hi, distance(x, lo), nil
}

// selectConstantL1 brings the number in the middle to its place by quickselect;
// before it then stand only smaller ones, of which the largest is the other end.
// O(n) expected time, O(n) space.
func selectConstantL1(x []float64) (lo, hi, loss float64, err error) {
	if err := check(x); err != nil {
		return 0, 0, 0, err
	}
	order, middle := slices.Clone(x), len(x)/2
	hi = selectPlace(order, middle)
	lo = hi
	if len(x)%2 == 0 {
		lo = slices.Max(order[:middle])
	}
	return lo, hi, distance(x, lo), nil
}

// selectPlace reorders a such that place k holds what it would if a were sorted,
// with nothing larger before it, and returns it (Hoare 1961).
func selectPlace(a []float64, k int) float64 {
	first, last := 0, len(a)-1
	for first < last {
		pivot, i, j := a[(first+last)/2], first, last
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
		switch {
		case k <= j:
			last = j
		case k >= i:
			first = i
		default:
			return a[k]
		}
	}
	return a[k]
}

// distance returns the sum of absolute errors of b.
func distance(x []float64, b float64) float64 {
	sum := 0.0
	for _, v := range x {
		sum += math.Abs(v - b)
	}
	return sum
}

// check says why x has no best constant, or nil.
func check(x []float64) error {
	if len(x) == 0 {
		return errors.New("no number")
	}
	for i, v := range x {
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return fmt.Errorf("x[%d] is %v", i, v)
		}
	}
	return nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "sort", Func: bestConstantL1, Time: "O(n log n)", Space: "O(n)"},
	{Name: "select the middle", Func: selectConstantL1, Time: "O(n)", Space: "O(n)"},
}
