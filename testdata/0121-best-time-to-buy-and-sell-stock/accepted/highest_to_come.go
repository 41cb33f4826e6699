package main

import "fmt"

// Goes backwards with the highest price to come.
func maxProfit(prices []int) (best int) {
	high := 0
	for i := len(prices) - 1; i >= 0; i-- {
		high = max(high, prices[i])
		best = max(best, high-prices[i])
	}
	return
}

func main() { fmt.Println(maxProfit([]int{7, 1, 5, 3, 6, 4})) }
