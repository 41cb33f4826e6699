// Panics with an error whose text never ends.
// verdict: time_limit
// within: 25s

package main

type odd struct{}

func (odd) Error() string {
	for {
	}
}

func twoSum(nums []int, target int) []int {
	panic(odd{})
}
