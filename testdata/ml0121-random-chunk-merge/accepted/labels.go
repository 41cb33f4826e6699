package main

import (
	"fmt"
	"math/rand"
	"slices"
)

// Draws first, then merges: a list of labels, one for each value, of which the drawn one is struck out.
func randomMerge(chunks [][]int, draw func(k int) int) []int {
	labels := []int{}
	for i := range chunks {
		for j := 0; j < len(chunks[i]); j++ {
			labels = append(labels, i)
		}
	}
	order := make([]int, len(labels))
	for t := range order {
		at := draw(len(labels))
		order[t] = labels[at]
		labels = slices.Delete(labels, at, at+1)
	}
	taken := map[int]int{}
	merged := make([]int, len(order))
	for t, i := range order {
		merged[t] = chunks[i][taken[i]]
		taken[i]++
	}
	return merged
}

func main() { fmt.Println(randomMerge([][]int{{1, 2}, {3}}, rand.Intn)) }
