package main

import (
	"fmt"
	"math/rand"
)

// Makes new lists of the three parts, and copies the sorted one back.
func quickSort(a []int, draw func(k int) int) { copy(a, sorted(a, draw)) }

func sorted(a []int, draw func(k int) int) []int {
	if len(a) < 2 {
		return a
	}
	pivot := a[draw(len(a))]
	var less, equal, more []int
	for _, v := range a {
		if v < pivot {
			less = append(less, v)
		} else if v == pivot {
			equal = append(equal, v)
		} else {
			more = append(more, v)
		}
	}
	return append(append(append([]int{}, sorted(less, draw)...), equal...), sorted(more, draw)...)
}

func main() {
	a := []int{3, 1, 2}
	quickSort(a, rand.Intn)
	fmt.Println(a)
}
