// Package stock2 is problem 122, Best Time to Buy and Sell Stock II.
package stock2

import (
	"fmt"

	"drill/judge"
)

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "122",
	Title:  "Best Time to Buy and Sell Stock II",
	Level:  judge.Medium,
	Topics: []string{"array", "dynamic programming", "greedy"},
	Notes:  "4.2",
	Params: []string{"prices"},
	Func:   maxProfit,
	Valid: judge.Valid(func(prices []int) error {
		if len(prices) < 1 || len(prices) > 3e4 {
			return fmt.Errorf("%d days are not from 1 to 3 * 10^4", len(prices))
		}
		for day, price := range prices {
			if price < 0 || price > 1e4 {
				return fmt.Errorf("the price %d of day %d is not from 0 to 10^4", price, day)
			}
		}
		return nil
	}),
}
