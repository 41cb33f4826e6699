// Package stockfee is problem 714, Best Time to Buy and Sell Stock with
// Transaction Fee.
package stockfee

import (
	"fmt"

	"drill/judge"
)

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "714",
	Title:  "Best Time to Buy and Sell Stock with Transaction Fee",
	Level:  judge.Medium,
	Topics: []string{"array", "dynamic programming", "greedy"},
	Notes:  "4.2",
	Params: []string{"prices", "fee"},
	Func:   maxProfit,
	Valid: judge.Valid(func(prices []int, fee int) error {
		if len(prices) < 1 || len(prices) > 5e4 {
			return fmt.Errorf("%d days are not from 1 to 5 * 10^4", len(prices))
		}
		for day, price := range prices {
			if price < 1 || price >= 5e4 {
				return fmt.Errorf("the price %d of day %d is not from 1 to 5 * 10^4 - 1", price, day)
			}
		}
		if fee < 0 || fee >= 5e4 {
			return fmt.Errorf("the fee %d is not from 0 to 5 * 10^4 - 1", fee)
		}
		return nil
	}),
}
