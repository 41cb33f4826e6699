package main

import "fmt"

type day struct{ held, sold, rested int }

// Fills a table of three states a day.
func maxProfit(prices []int) int {
	days := []day{{held: -prices[0]}}
	for i, p := range prices[1:] {
		d := days[i]
		days = append(days, day{max(d.held, d.rested-p), d.held + p, max(d.rested, d.sold)})
	}
	last := days[len(days)-1]
	return max(last.sold, last.rested)
}

func main() { fmt.Println(maxProfit([]int{1, 2, 3, 0, 2})) }
