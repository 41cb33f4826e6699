package sortarray

import (
	"fmt"
	"sort"
)

// Compares the numbers as text: 10 before 9.
func sortArray(nums []int) []int {
	sort.Slice(nums, func(i, j int) bool { return fmt.Sprint(nums[i]) < fmt.Sprint(nums[j]) })
	return nums
}
