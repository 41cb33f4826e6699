package main

import (
	"errors"
	"fmt"
	"slices"
)

// Takes the short batch first, goes down from there, and turns the list round.
func batchBounds(n, batch int, dropLast bool) ([][2]int, error) {
	if batch < 1 || n < 0 {
		return nil, errors.New("batchBounds: size out of range")
	}
	var bounds [][2]int
	full := n - n%batch
	if full != n && !dropLast {
		bounds = append(bounds, [2]int{full, n})
	}
	for hi := full; hi > 0; hi -= batch {
		bounds = append(bounds, [2]int{hi - batch, hi})
	}
	slices.Reverse(bounds)
	return bounds, nil
}

func main() { fmt.Println(batchBounds(7, 3, false)) }
