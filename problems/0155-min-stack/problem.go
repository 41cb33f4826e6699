// Package minstack is problem 155, Min Stack.
package minstack

import (
	"fmt"
	"math"

	"drill/judge"
)

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "155",
	Title:  "Min Stack",
	Level:  judge.Medium,
	Topics: []string{"stack", "design"},
	Notes:  "4.3.35",
	Params: []string{"ops", "args"},
	Func:   Constructor,
	Adapt:  judge.Class{},
	Valid: judge.Valid(func(ops []string, args [][]any) error {
		if len(ops)-1 > 3e4 {
			return fmt.Errorf("%d calls are more than 3 * 10^4", len(ops)-1)
		}
		size := 0
		for i, op := range ops[1:] {
			switch op {
			case "push":
				size++
				if v := args[i+1][0].(int); v < math.MinInt32 || v > math.MaxInt32 {
					return fmt.Errorf("%d does not fit 32 bits", v)
				}
				continue
			case "pop":
				size--
			}
			if size < 0 || size == 0 && op != "pop" {
				return fmt.Errorf("call %d, %s, finds the stack empty", i+1, op)
			}
		}
		return nil
	}),
}
