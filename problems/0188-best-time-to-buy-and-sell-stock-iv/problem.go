// Package stock4 is problem 188, Best Time to Buy and Sell Stock IV.
package stock4

import (
	"fmt"

	"drill/judge"
)

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "188",
	Title:  "Best Time to Buy and Sell Stock IV",
	Level:  judge.Hard,
	Topics: []string{"array", "dynamic programming"},
	Notes:  "4.2",
	Params: []string{"k", "prices"},
	Func:   maxProfit,
	Valid: judge.Valid(func(k int, prices []int) error {
		if k < 1 || k > 100 {
			return fmt.Errorf("%d trades are not from 1 to 100", k)
		}
		if len(prices) < 1 || len(prices) > 1000 {
			return fmt.Errorf("%d days are not from 1 to 1000", len(prices))
		}
		for day, price := range prices {
			if price < 0 || price > 1000 {
				return fmt.Errorf("the price %d of day %d is not from 0 to 1000", price, day)
			}
		}
		return nil
	}),
}
