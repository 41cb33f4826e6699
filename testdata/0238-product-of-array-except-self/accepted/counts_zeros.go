package main

import "fmt"

// Divides, with a case of its own for one zero and for more.
func productExceptSelf(nums []int) []int {
	product, zeros := 1, 0
	for _, v := range nums {
		if v == 0 {
			zeros++
		} else if zeros < 2 {
			product *= v
		}
	}
	out := make([]int, len(nums))
	for i, v := range nums {
		switch {
		case zeros == 0:
			out[i] = product / v
		case zeros == 1 && v == 0:
			out[i] = product
		}
	}
	return out
}

func main() { fmt.Println(productExceptSelf([]int{1, 2, 3, 4})) }
