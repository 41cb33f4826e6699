package elimination

import (
	"math/rand/v2"
	"slices"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how factors and the parts of their variables are drawn, and how
// some of it is spoiled. The growths' f is the number of factors, n that of
// variables in the order, s the size of the largest table, q the number of cases of
// the query.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		sizes := gen.Slice(t, "sizes", 1, 4, 1, 3)
		var factors []Factor
		held := make(map[int]bool)
		for range gen.Int(t, "factors", 1, 4) {
			var f Factor
			entries := 1
			for v, size := range sizes {
				if rapid.Bool().Draw(t, "holds") {
					f.Vars, f.Card, held[2*v+1] = append(f.Vars, 2*v+1), append(f.Card, size), true
					entries *= size
				}
			}
			f.Values = gen.Quarters(t, "values", entries, 0, 1)
			factors = append(factors, f)
		}
		var query, order []int
		evidence := map[int]int{}
		for v := range sizes {
			if v := 2*v + 1; held[v] {
				switch gen.Int(t, "part", 0, 2) {
				case 0:
					query = append(query, v)
				case 1:
					order = append(order, v)
				case 2:
					evidence[v] = gen.Int(t, "value", 0, sizes[v/2]-1)
				}
			}
		}
		spoil(t, factors, &query, &order, evidence)
		return []any{factors, rapid.Permutation(query).Draw(t, "query"), evidence, rapid.Permutation(order).Draw(t, "order")}
	},
	Large: []gen.Family{
		{Name: "chain from the end", Make: func(r *rand.Rand, n int) []any { return chain(r, n, 2) }},
		{Name: "chain of many values", Make: func(r *rand.Rand, n int) []any { return chain(r, n, 10) }},
		{Name: "one table of three", Make: func(r *rand.Rand, n int) []any {
			f := Factor{Vars: []int{1, 2, 3}, Card: []int{n, n, n}, Values: weights(r, n*n*n, n)}
			return []any{[]Factor{f}, []int{3}, map[int]int{}, []int{2, 1}}
		}},
		{Name: "star from its leaves", Make: func(r *rand.Rand, n int) []any {
			factors := make([]Factor, n)
			for v := range factors {
				factors[v] = Factor{Vars: []int{0, v + 1}, Card: []int{4, 2}, Values: weights(r, 8, 2)}
			}
			return []any{factors, []int{0}, map[int]int{}, gen.Rising(n, 1, n)}
		}},
	},
	Letters: func(factors []Factor, query []int, evidence map[int]int, order []int) map[string]int {
		cases := 1
		for _, f := range factors {
			for i, v := range f.Vars {
				if at := slices.Index(query, v); at >= 0 {
					cases *= f.Card[i]
					query = slices.Delete(slices.Clone(query), at, at+1)
				}
			}
		}
		return map[string]int{"f": len(factors), "n": max(len(order), 1), "s": int(widest(factors, evidence, order)), "q": cases}
	},
}

// spoil draws a fault now and then.
func spoil(t *rapid.T, factors []Factor, query, order *[]int, evidence map[int]int) {
	f := &factors[gen.Int(t, "which", 0, len(factors)-1)]
	part := rapid.SampledFrom([]*[]int{query, order, &f.Vars, &f.Card}).Draw(t, "of")
	switch gen.Int(t, "bad", 0, 16) {
	case 12:
		f.Values = append(f.Values, 1)
	case 13:
		f.Values[gen.Int(t, "at", 0, len(f.Values)-1)] = -1
	case 14:
		*part = append(slices.Clone(*part), gen.Int(t, "more", 0, 8))
	case 15:
		if len(*part) > 0 {
			*part = (*part)[1:]
		}
	case 16:
		evidence[gen.Int(t, "variable", 0, 8)] = gen.Int(t, "value", -1, 3)
	}
}

// weights returns n numbers above 0, of which as many as a sum takes add up to
// about 1.
func weights(r *rand.Rand, n, terms int) []float64 {
	list := make([]float64, n)
	for i := range list {
		list[i] = (0.5 + r.Float64()) / float64(terms)
	}
	return list
}

// chain makes factors of neighbours, n of them, and asks for the first variable.
func chain(r *rand.Rand, n, size int) []any {
	factors := make([]Factor, n)
	for v := range factors {
		factors[v] = Factor{Vars: []int{v, v + 1}, Card: []int{size, size}, Values: weights(r, size*size, size)}
	}
	return []any{factors, []int{0}, map[int]int{}, gen.Falling(n, 1, n)}
}
