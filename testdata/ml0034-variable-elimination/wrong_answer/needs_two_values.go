package elimination

import (
	"errors"
	"math"
	"sort"
)

// Refuses variables with a single value.
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
	for _, v := range order {
		joint := Factor{Values: []float64{1}}
		rest := []Factor{}
		for _, f := range pool {
			if has(f, v) {
				joint = multiply(joint, f, card)
			} else {
				rest = append(rest, f)
			}
		}
		pool = append(rest, sumOut(joint, v, card))
	}
	joint := Factor{Values: []float64{1}}
	for _, f := range pool {
		joint = multiply(joint, f, card)
	}
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

func has(f Factor, v int) bool {
	for _, w := range f.Vars {
		if v == w {
			return true
		}
	}
	return false
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

// walk visits all assignments of vars with their places in f and g.
func walk(vars []int, card map[int]int, f, g Factor, visit func(i, j int)) {
	sf, sg := strides(f, vars), strides(g, vars)
	var rec func(k, i, j int)
	rec = func(k, i, j int) {
		if k == len(vars) {
			visit(i, j)
			return
		}
		for x := 0; x < card[vars[k]]; x++ {
			rec(k+1, i+x*sf[k], j+x*sg[k])
		}
	}
	rec(0, 0, 0)
}

func multiply(f, g Factor, card map[int]int) Factor {
	vars := append([]int{}, f.Vars...)
	for _, v := range g.Vars {
		if !has(f, v) {
			vars = append(vars, v)
		}
	}
	sort.Ints(vars)
	out := empty(vars, card)
	n := 0
	walk(vars, card, f, g, func(i, j int) {
		out.Values[n] = f.Values[i] * g.Values[j]
		n++
	})
	return out
}

func sumOut(f Factor, v int, card map[int]int) Factor {
	vars := []int{}
	for _, w := range f.Vars {
		if w != v {
			vars = append(vars, w)
		}
	}
	out := empty(vars, card)
	walk(f.Vars, card, f, out, func(i, j int) { out.Values[j] += f.Values[i] })
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
			if f.Card[i] < 2 {
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
