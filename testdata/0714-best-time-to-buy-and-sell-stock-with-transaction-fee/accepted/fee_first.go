package main

import "fmt"

// Pays the fee with the purchase, and goes backwards.
func maxProfit(prices []int, fee int) int {
	free, held := 0, 0
	for i := len(prices) - 1; i >= 0; i-- {
		free, held = max(free, held-prices[i]-fee), max(held, free+prices[i])
	}
	return free
}

func main() { fmt.Println(maxProfit([]int{1, 3, 2, 8, 4, 9}, 2)) }
