// Package stockrest is problem 309, Best Time to Buy and Sell Stock with Cooldown.
package stockrest

import (
	"fmt"

	"drill/judge"
)

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "309",
	Title:  "Best Time to Buy and Sell Stock with Cooldown",
	Level:  judge.Medium,
	Topics: []string{"array", "dynamic programming"},
	Notes:  "4.2",
	Params: []string{"prices"},
	Func:   maxProfit,
	Valid: judge.Valid(func(prices []int) error {
		if len(prices) < 1 || len(prices) > 5000 {
			return fmt.Errorf("%d days are not from 1 to 5000", len(prices))
		}
		for day, price := range prices {
			if price < 0 || price > 1000 {
				return fmt.Errorf("the price %d of day %d is not from 0 to 1000", price, day)
			}
		}
		return nil
	}),
}
