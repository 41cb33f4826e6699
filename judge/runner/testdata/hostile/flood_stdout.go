// Prints without end.
// verdict: output_limit

package main

import (
	"fmt"
)

func twoSum(nums []int, target int) []int {
	for {
		fmt.Println("the same line again and again")
	}
}
