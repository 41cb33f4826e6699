// Package insertinterval is problem 57, Insert Interval.
package insertinterval

import (
	"fmt"

	"drill/judge"
)

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "57",
	Title:  "Insert Interval",
	Level:  judge.Medium,
	Topics: []string{"array"},
	Notes:  "4.3.25",
	Params: []string{"intervals", "newInterval"},
	Func:   insert,
	Valid: judge.Valid(func(intervals [][]int, newInterval []int) error {
		if len(intervals) > 1e4 {
			return fmt.Errorf("%d intervals are more than 10^4", len(intervals))
		}
		for i, v := range intervals {
			if err := valid(v); err != nil {
				return err
			}
			if i > 0 && v[0] <= intervals[i-1][1] {
				return fmt.Errorf("%v and %v overlap or are out of order", intervals[i-1], v)
			}
		}
		return valid(newInterval)
	}),
}

func valid(interval []int) error {
	if len(interval) != 2 {
		return fmt.Errorf("%v is no pair of numbers", interval)
	}
	if start, end := interval[0], interval[1]; start < 0 || start > end || end > 1e5 {
		return fmt.Errorf("%v is not an interval from 0 to 10^5", interval)
	}
	return nil
}
