// Package queuestacks is problem 232, Implement Queue using Stacks.
package queuestacks

import (
	"fmt"

	"drill/judge"
)

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "232",
	Title:  "Implement Queue using Stacks",
	Level:  judge.Easy,
	Topics: []string{"stack", "design", "queue"},
	Notes:  "4.3.12",
	Params: []string{"ops", "args"},
	Func:   Constructor,
	Adapt:  judge.Class{},
	Valid: judge.Valid(func(ops []string, args [][]any) error {
		if len(ops)-1 > 100 {
			return fmt.Errorf("%d calls are more than 100", len(ops)-1)
		}
		size := 0
		for i, op := range ops[1:] {
			switch op {
			case "push":
				size++
				if x := args[i+1][0].(int); x < 1 || x > 9 {
					return fmt.Errorf("%d is not from 1 to 9", x)
				}
			case "pop", "peek":
				if size == 0 {
					return fmt.Errorf("call %d, %s, finds the queue empty", i+1, op)
				}
				if op == "pop" {
					size--
				}
			}
		}
		return nil
	}),
}
