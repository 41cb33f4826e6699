// Package stock1 is problem 121, Best Time to Buy and Sell Stock.
package stock1

import (
	"fmt"

	"drill/judge"
)

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "121",
	Title:  "Best Time to Buy and Sell Stock",
	Level:  judge.Easy,
	Topics: []string{"array", "dynamic programming"},
	Notes:  "4.3.4",
	Params: []string{"prices"},
	Func:   maxProfit,
	Valid: judge.Valid(func(prices []int) error {
		if len(prices) < 1 || len(prices) > 1e5 {
			return fmt.Errorf("%d days are not from 1 to 10^5", len(prices))
		}
		for day, price := range prices {
			if price < 0 || price > 1e4 {
				return fmt.Errorf("the price %d of day %d is not from 0 to 10^4", price, day)
			}
		}
		return nil
	}),
}
