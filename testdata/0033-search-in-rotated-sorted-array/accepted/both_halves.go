package main

import "fmt"

// Recursion into both halves, except into one that is sorted and cannot hold
// the target.
func search(nums []int, target int) int {
	var find func(from, to int) int
	find = func(from, to int) int {
		if from >= to || nums[from] <= nums[to-1] && (target < nums[from] || target > nums[to-1]) {
			return -1
		}
		mid := (from + to) / 2
		if nums[mid] == target {
			return mid
		}
		return max(find(from, mid), find(mid+1, to))
	}
	return find(0, len(nums))
}

func main() { fmt.Println(search([]int{4, 5, 6, 7, 0, 1, 2}, 0)) }
