package elimination

import (
	"errors"
	"math"
	"sort"
)

// Visits every assignment of all variables, with no table of them: O(2^n).
func variableElimination(factors []Factor, query []int, evidence map[int]int, order []int) (Factor, error) {
	card, err := check(factors, query, evidence, order)
	if err != nil {
		return Factor{}, err
	}
	pool := []Factor{}
	for _, f := range factors {
		for v, x := range evidence {
			f = fix(f, v, x)
		}
		pool = append(pool, f)
	}
	joint := everything(pool, query, card)
	total := 0.0
	for _, x := range joint.Values {
		total += x
	}
	if total == 0 {
		return Factor{}, errors.New("impossible evidence")
	}
	for i := range joint.Values {
		joint.Values[i] /= total
	}
	return joint, nil
}

// strides returns how far apart in f neighbours along each of vars are.
func strides(f Factor, vars []int) []int {
	out := make([]int, len(vars))
	step := 1
	for i := len(f.Vars) - 1; i >= 0; i-- {
		for j, v := range vars {
			if v == f.Vars[i] {
				out[j] = step
			}
		}
		step *= f.Card[i]
	}
	return out
}

func empty(vars []int, card map[int]int) Factor {
	f := Factor{Vars: vars}
	size := 1
	for _, v := range vars {
		f.Card = append(f.Card, card[v])
		size *= card[v]
	}
	f.Values = make([]float64, size)
	return f
}

// everything sums the product of all factors over all variables but the query.
func everything(pool []Factor, query []int, card map[int]int) Factor {
	names := append([]int{}, query...)
	sort.Ints(names)
	out := empty(names, card)
	all := append(pool, out)
	seen := map[int]bool{}
	vars := []int{}
	for _, f := range all {
		for _, v := range f.Vars {
			if !seen[v] {
				seen[v] = true
				vars = append(vars, v)
			}
		}
	}
	steps := [][]int{}
	for _, f := range all {
		steps = append(steps, strides(f, vars))
	}
	at := make([]int, len(steps))
	var rec func(k int)
	rec = func(k int) {
		if k == len(vars) {
			p := 1.0
			for i, f := range pool {
				p *= f.Values[at[i]]
			}
			out.Values[at[len(pool)]] += p
			return
		}
		for x := 0; x < card[vars[k]]; x++ {
			rec(k + 1)
			for i := range at {
				at[i] += steps[i][k]
			}
		}
		for i := range at {
			at[i] -= card[vars[k]] * steps[i][k]
		}
	}
	rec(0)
	return out
}

// fix keeps the entries of f in which v is x.
func fix(f Factor, v, x int) Factor {
	for i, w := range f.Vars {
		if w != v {
			continue
		}
		step := strides(f, []int{v})[0]
		out := Factor{
			Vars: append(append([]int{}, f.Vars[:i]...), f.Vars[i+1:]...),
			Card: append(append([]int{}, f.Card[:i]...), f.Card[i+1:]...),
		}
		for k, value := range f.Values {
			if k/step%f.Card[i] == x {
				out.Values = append(out.Values, value)
			}
		}
		return out
	}
	return f
}

func check(factors []Factor, query []int, evidence map[int]int, order []int) (map[int]int, error) {
	bad := errors.New("bad input")
	card := map[int]int{}
	for _, f := range factors {
		if len(f.Vars) != len(f.Card) {
			return nil, bad
		}
		size := 1
		for i, v := range f.Vars {
			if i > 0 && f.Vars[i-1] >= v {
				return nil, bad
			}
			if c, ok := card[v]; ok && c != f.Card[i] {
				return nil, bad
			}
			if f.Card[i] < 1 {
				return nil, bad
			}
			card[v] = f.Card[i]
			size *= f.Card[i]
		}
		if size != len(f.Values) {
			return nil, bad
		}
		for _, x := range f.Values {
			if x < 0 || math.IsNaN(x) || math.IsInf(x, 0) {
				return nil, bad
			}
		}
	}
	used := map[int]bool{}
	take := func(v int) bool {
		ok := card[v] > 0 && !used[v]
		used[v] = true
		return ok
	}
	for _, v := range query {
		if !take(v) {
			return nil, bad
		}
	}
	for v, x := range evidence {
		if !take(v) || x < 0 || x >= card[v] {
			return nil, bad
		}
	}
	for _, v := range order {
		if !take(v) {
			return nil, bad
		}
	}
	if len(used) != len(card) {
		return nil, bad
	}
	return card, nil
}
