package main

import "fmt"

// Guesses the place from the values, and leaves alone what lies outside.
func search(nums []int, target int) int {
	left, right := 0, len(nums)-1
	for left <= right && nums[left] <= target && target <= nums[right] {
		if left == right {
			return left
		}
		guess := left + (target-nums[left])*(right-left)/(nums[right]-nums[left])
		switch {
		case nums[guess] == target:
			return guess
		case nums[guess] < target:
			left = guess + 1
		default:
			right = guess - 1
		}
	}
	return -1
}

func main() { fmt.Println(search([]int{-1, 0, 3, 5, 9, 12}, 9)) }
