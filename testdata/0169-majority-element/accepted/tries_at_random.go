package main

import (
	"fmt"
	"math/rand"
)

// Tries a number at random until it has the majority: two tries on average.
func majorityElement(nums []int) int {
	for {
		judge, count := nums[rand.Intn(len(nums))], 0
		for _, v := range nums {
			if v == judge {
				count++
			}
		}
		if count > len(nums)/2 {
			return judge
		}
	}
}

func main() { fmt.Println(majorityElement([]int{3, 2, 3})) }
