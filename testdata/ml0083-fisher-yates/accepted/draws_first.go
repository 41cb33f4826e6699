package main

import (
	"fmt"
	"math/rand"
	"slices"
)

// Makes all draws, then exchanges them one after the other.
func fisherYates(a []int, draw func(k int) int) {
	var with []int
	for k := range slices.Backward(a) {
		if k > 0 {
			with = append(with, draw(k+1))
		}
	}
	last := len(a)
	for _, j := range with {
		last--
		moved := a[last]
		a[last] = a[j]
		a[j] = moved
	}
}

func main() {
	a := []int{1, 2, 3}
	fisherYates(a, rand.Intn)
	fmt.Println(a)
}
