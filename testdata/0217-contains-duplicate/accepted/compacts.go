package main

import (
	"fmt"
	"slices"
)

// Sorts a copy, takes equal neighbours out, and compares the lengths.
func containsDuplicate(judge []int) bool {
	sorted := slices.Clone(judge)
	slices.Sort(sorted)
	return len(slices.Compact(sorted)) < len(judge)
}

func main() { fmt.Println(containsDuplicate([]int{1, 2, 3, 1})) }
