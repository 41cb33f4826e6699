package main

import "fmt"

// Shell sort with Ciura's gaps, in place.
func sortArray(nums []int) []int {
	for _, gap := range []int{15551, 6701, 3010, 1750, 701, 301, 132, 57, 23, 10, 4, 1} {
		for i := gap; i < len(nums); i++ {
			v, j := nums[i], i
			for ; j >= gap && nums[j-gap] > v; j -= gap {
				nums[j] = nums[j-gap]
			}
			nums[j] = v
		}
	}
	return nums
}

func main() { fmt.Println(sortArray([]int{5, 2, 3, 1})) }
