package elimination

import (
	"errors"
	"fmt"
	"maps"
	"math"
	"slices"

	"drill/judge"
)

// variableElimination puts the evidence into the factors, and takes the variables
// out one by one: only the factors that hold a variable must be multiplied before
// it is summed out, and their product, a new factor, stands for them. With f
// factors, n variables in the order and s entries of the largest product:
// O(fn + fs) time, O(f + ns) space for the tables that are made.
func variableElimination(factors []Factor, query []int, evidence map[int]int, order []int) (Factor, error) {
	if err := unfit(factors, query, evidence, order); err != nil {
		return Factor{}, err
	}
	left := eliminate(observe(factors, evidence), order)
	total := 0.0
	for _, v := range left.Values {
		total += v
	}
	if total == 0 {
		return Factor{}, errors.New("the evidence is impossible")
	}
	for i := range left.Values {
		left.Values[i] /= total
	}
	return left, nil
}

// variableEliminationByCase takes each assignment of the queried variables for
// evidence, too. What is left of the elimination is then one number, the weight
// of that case. With q cases: O(qfn + qfs) time, O(f + ns + q) space.
func variableEliminationByCase(factors []Factor, query []int, evidence map[int]int, order []int) (Factor, error) {
	if err := unfit(factors, query, evidence, order); err != nil {
		return Factor{}, err
	}
	card := make(map[int]int)
	for _, f := range factors {
		for i, v := range f.Vars {
			card[v] = f.Card[i]
		}
	}
	answer, total := Factor{Vars: slices.Sorted(slices.Values(query))}, 0.0
	var try func(known map[int]int, i int)
	try = func(known map[int]int, i int) {
		if i == len(answer.Vars) {
			weight := eliminate(observe(factors, known), order).Values[0]
			answer.Values = append(answer.Values, weight)
			total += weight
			return
		}
		for value := range card[answer.Vars[i]] {
			known[answer.Vars[i]] = value
			try(known, i+1)
		}
	}
	known := map[int]int{}
	maps.Copy(known, evidence)
	try(known, 0)
	if total == 0 {
		return Factor{}, errors.New("the evidence is impossible")
	}
	for _, v := range answer.Vars {
		answer.Card = append(answer.Card, card[v])
	}
	for i := range answer.Values {
		answer.Values[i] /= total
	}
	return answer, nil
}

// eliminate sums the variables of order out of the product of factors, whose list
// it uses up.
func eliminate(factors []Factor, order []int) Factor {
	for _, v := range order {
		var holding []Factor
		factors = slices.DeleteFunc(factors, func(f Factor) bool {
			holds := slices.Contains(f.Vars, v)
			if holds {
				holding = append(holding, f)
			}
			return holds
		})
		factors = append(factors, sumProduct(holding, v))
	}
	return sumProduct(factors)
}

// observe returns factors without the variables whose values are known.
func observe(factors []Factor, known map[int]int) []Factor {
	seen := make([]Factor, len(factors))
	for at, f := range factors {
		seen[at] = f
		for i, v := range f.Vars {
			if value, ok := known[v]; ok {
				only := Factor{Vars: []int{v}, Card: f.Card[i : i+1], Values: make([]float64, f.Card[i])}
				only.Values[value] = 1
				seen[at] = sumProduct([]Factor{seen[at], only}, v)
			}
		}
	}
	return seen
}

// sumProduct multiplies factors and sums a variable out, or none. It goes through
// the assignments of all their variables with the one that is summed out as the
// fastest, so that the terms of a sum come one after the other.
func sumProduct(factors []Factor, out ...int) Factor {
	card := make(map[int]int)
	for _, f := range factors {
		for i, v := range f.Vars {
			card[v] = f.Card[i]
		}
	}
	vars := slices.DeleteFunc(slices.Sorted(maps.Keys(card)), func(v int) bool { return slices.Contains(out, v) })
	product := Factor{Vars: vars}
	entries, terms := 1, 1
	for _, v := range vars {
		product.Card = append(product.Card, card[v])
		entries *= card[v]
	}
	for _, v := range out {
		vars = append(vars, v)
		terms *= card[v]
	}
	product.Values = make([]float64, entries)
	strides := make([][]int, len(factors)) // of each factor along each of vars
	for i, f := range factors {
		strides[i] = make([]int, len(vars))
		step := 1
		for k, v := range slices.Backward(f.Vars) {
			strides[i][slices.Index(vars, v)] = step
			step *= f.Card[k]
		}
	}
	place, value := make([]int, len(factors)), make([]int, len(vars))
	for step := range entries * terms {
		term := 1.0
		for i, f := range factors {
			term *= f.Values[place[i]]
		}
		product.Values[step/terms] += term
		for axis, v := range slices.Backward(vars) { // the next assignment
			value[axis]++
			turned := 0
			if value[axis] == card[v] {
				value[axis], turned = 0, card[v]
			}
			for i := range place {
				place[i] += strides[i][axis] * (1 - turned)
			}
			if turned == 0 {
				break
			}
		}
	}
	return product
}

// unfit says which factor is none, or which variable has no part or two, or nil.
func unfit(factors []Factor, query []int, evidence map[int]int, order []int) error {
	card := make(map[int]int)
	for _, f := range factors {
		size := 1
		if len(f.Vars) != len(f.Card) {
			return fmt.Errorf("a factor of %d variables has %d sizes", len(f.Vars), len(f.Card))
		}
		for i, v := range f.Vars {
			if known, ok := card[v]; f.Card[i] < 1 || ok && known != f.Card[i] || i > 0 && f.Vars[i-1] >= v {
				return fmt.Errorf("variable %d of a factor over %v, of sizes %v", v, f.Vars, f.Card)
			}
			card[v] = f.Card[i]
			size *= f.Card[i]
		}
		if len(f.Values) != size {
			return fmt.Errorf("a factor over %v has %d entries, want %d", f.Vars, len(f.Values), size)
		}
		for _, x := range f.Values {
			if !(x >= 0) || math.IsInf(x, 1) {
				return fmt.Errorf("a factor over %v has the entry %v", f.Vars, x)
			}
		}
	}
	parts := make(map[int]int)
	for _, v := range slices.Concat(query, slices.Collect(maps.Keys(evidence)), order) {
		if parts[v]++; parts[v] > 1 || card[v] == 0 {
			return fmt.Errorf("variable %d is unknown, or named twice in query, evidence and order", v)
		}
	}
	if len(parts) != len(card) {
		return fmt.Errorf("%d of %d variables are in query, evidence or order", len(parts), len(card))
	}
	for v, value := range evidence {
		if value < 0 || value >= card[v] {
			return fmt.Errorf("variable %d has no value %d", v, value)
		}
	}
	return nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "sums of products", Func: variableElimination, Time: "O(fn + fs)", Space: "O(f + ns)"},
	{Name: "case by case", Func: variableEliminationByCase, Time: "O(qfn + qfs)", Space: "O(f + ns + q)"},
}
