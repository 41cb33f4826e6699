// Package coinchange is problem 322, Coin Change.
package coinchange

import (
	"fmt"
	"math"

	"drill/judge"
)

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "322",
	Title:  "Coin Change",
	Level:  judge.Medium,
	Topics: []string{"breadth-first search", "array", "dynamic programming"},
	Notes:  "4.3.33",
	Params: []string{"coins", "amount"},
	Func:   coinChange,
	Valid: judge.Valid(func(coins []int, amount int) error {
		if len(coins) < 1 || len(coins) > 12 {
			return fmt.Errorf("%d coins are not from 1 to 12", len(coins))
		}
		for _, c := range coins {
			if c < 1 || c > math.MaxInt32 {
				return fmt.Errorf("the coin %d is not from 1 to 2^31 - 1", c)
			}
		}
		if amount < 0 || amount > 1e4 {
			return fmt.Errorf("the amount %d is not from 0 to 10^4", amount)
		}
		return nil
	}),
}
