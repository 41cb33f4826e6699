package main

import "fmt"

type Triplet [3]int

// Remembers for each first number the ones already passed; the triplets come
// in no order, and so do the numbers within.
func threeSum(nums []int) (answer [][]int) {
	found := map[Triplet]bool{}
	firsts := map[int]bool{}
	last := map[int]int{} // of the place i in the round of which a number was passed
	for i, a := range nums {
		if firsts[a] {
			continue
		}
		firsts[a] = true
		for _, b := range nums[i+1:] {
			c := -a - b
			if last[c] == i+1 {
				found[Triplet{max(a, b, c), a + b + c - max(a, b, c) - min(a, b, c), min(a, b, c)}] = true
			}
			last[b] = i + 1
		}
	}
	for t := range found {
		answer = append(answer, t[:])
	}
	return answer
}

func main() { fmt.Println(threeSum([]int{-1, 0, 1, 2, -1, -4})) }
