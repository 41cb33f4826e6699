// Package stock3 is problem 123, Best Time to Buy and Sell Stock III.
package stock3

import (
	"fmt"

	"drill/judge"
)

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "123",
	Title:  "Best Time to Buy and Sell Stock III",
	Level:  judge.Hard,
	Topics: []string{"array", "dynamic programming"},
	Notes:  "4.2",
	Params: []string{"prices"},
	Func:   maxProfit,
	Valid: judge.Valid(func(prices []int) error {
		if len(prices) < 1 || len(prices) > 1e5 {
			return fmt.Errorf("%d days are not from 1 to 10^5", len(prices))
		}
		for day, price := range prices {
			if price < 0 || price > 1e5 {
				return fmt.Errorf("the price %d of day %d is not from 0 to 10^5", price, day)
			}
		}
		return nil
	}),
}
