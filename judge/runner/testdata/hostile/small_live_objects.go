// A list of small objects without end.
// verdict: memory_limit|time_limit

package main

type node struct {
	next *node
	pad  [3]int
}

var last *node

func twoSum(nums []int, target int) []int {
	for {
		last = &node{next: last}
	}
}
