// Panics with an error whose text panics.
// verdict: runtime_error

package main

type odd struct{}

func (odd) Error() string { panic(odd{}) }

func twoSum(nums []int, target int) []int {
	panic(odd{})
}
