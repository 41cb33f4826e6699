// Package elimination is problem ml34, Variable Elimination.
package elimination

import (
	"errors"
	"fmt"
	"math"

	"drill/ds/prob"
	"drill/judge"
	"drill/judge/within"
)

// Factor is a table over discrete variables.
type Factor = prob.Factor

// Problem says what is asked. Factors that are none, variables without a part or
// with two, and impossible evidence are allowed: the statement wants an error for
// them. The order never makes a large table, and products of entries stay within
// the range of a float64.
var Problem = &judge.Problem{
	ID:     "ml34",
	Title:  "Variable Elimination",
	Level:  judge.Hard,
	Topics: []string{"probability", "graphical model", "dynamic programming"},
	Notes:  "1.6.1",
	Params: []string{"factors", "query", "evidence", "order"},
	Func:   variableElimination,
	Valid: judge.Valid(func(factors []Factor, query []int, evidence map[int]int, order []int) error {
		errs := []error{
			within.Len("factors", factors, 30),
			within.Ints("query", query, 100, 0, 100),
			within.Ints("order", order, 100, 0, 100),
		}
		for v, value := range evidence {
			errs = append(errs, within.Int("a variable of evidence", v, 0, 100), within.Int("a value of evidence", value, -100, 100))
		}
		for i, f := range factors {
			name := fmt.Sprintf("factors[%d]", i)
			errs = append(errs,
				within.Ints(name+".vars", f.Vars, 10, 0, 100),
				within.Ints(name+".card", f.Card, 10, -10, 10),
				within.Finite(name+".values", f.Values, 1024, -1e9, 1e9),
			)
			for j, v := range f.Values {
				if v != 0 && math.Abs(v) < 1e-9 {
					errs = append(errs, fmt.Errorf("%s.values[%d] is %v, too near to 0", name, j, v))
				}
			}
		}
		if err := errors.Join(errs...); err != nil {
			return err
		}
		if size := widest(factors, evidence, order); size > 4096 {
			return fmt.Errorf("a table on the way has %v entries, more than 4096", size)
		}
		return nil
	}),
	Check: judge.Near(1e-10, 1e-300),
}

// widest returns how many entries the largest table has that is summed over or
// answered with, if the evidence is put in first and the order is kept.
func widest(factors []Factor, evidence map[int]int, order []int) float64 {
	card, most := make(map[int]int), 1.0
	var scopes []map[int]bool
	for _, f := range factors {
		scope := make(map[int]bool)
		for i, v := range f.Vars[:min(len(f.Vars), len(f.Card))] {
			card[v] = f.Card[i]
			if _, seen := evidence[v]; !seen {
				scope[v] = true
			}
		}
		scopes = append(scopes, scope)
	}
	join := func(which func(scope map[int]bool) bool) (joined map[int]bool, rest []map[int]bool) {
		joined = make(map[int]bool)
		size := 1.0
		for _, scope := range scopes {
			if !which(scope) {
				rest = append(rest, scope)
				continue
			}
			for v := range scope {
				if !joined[v] {
					joined[v] = true
					size *= float64(card[v])
				}
			}
		}
		most = max(most, size)
		return joined, rest
	}
	for _, v := range order {
		joined, rest := join(func(scope map[int]bool) bool { return scope[v] })
		delete(joined, v)
		scopes = append(rest, joined)
	}
	join(func(map[int]bool) bool { return true })
	return most
}
