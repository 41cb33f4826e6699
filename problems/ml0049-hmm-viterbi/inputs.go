package viterbi

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how models and observations are drawn: with ties, with zeros, and
// sometimes with a part that does not fit.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		states, symbols := gen.Int(t, "states", 1, 3), gen.Int(t, "symbols", 1, 3)
		h := HMM{
			Init:  drawn(t, "init", states),
			Trans: make([][]float64, states),
			Emit:  make([][]float64, states),
		}
		for i := range states {
			h.Trans[i] = drawn(t, "trans", states)
			h.Emit[i] = drawn(t, "emit", symbols)
		}
		obs := gen.Slice(t, "obs", 1, 6, 0, symbols-1)
		switch gen.Int(t, "bad", 0, 12) {
		case 8:
			obs = nil
		case 9:
			obs[gen.Int(t, "at", 0, len(obs)-1)] = symbols
		case 10:
			obs[gen.Int(t, "at", 0, len(obs)-1)] = -1
		case 11:
			h.Trans[gen.Int(t, "row", 0, states-1)] = drawn(t, "trans", states+1)
		case 12:
			h.Emit = h.Emit[1:]
		}
		return []any{h, obs}
	},
	Large: []gen.Family{
		{Name: "random", Make: model(16, 8, func(r *rand.Rand, _, _ int) float64 { return r.Float64() })},
		{Name: "few transitions", Make: model(32, 4, func(_ *rand.Rand, i, j int) float64 {
			if j == (5*i+3)%32 || j == (7*i+1)%32 {
				return 1
			}
			return 0
		})},
		{Name: "sticky states", Make: model(8, 3, func(_ *rand.Rand, i, j int) float64 {
			if i == j {
				return 99
			}
			return 0.1
		})},
		{Name: "all alike", Make: func(_ *rand.Rand, n int) []any {
			row := make([]float64, 32)
			for i := range row {
				row[i] = 1.0 / 32
			}
			h := HMM{Init: row, Trans: make([][]float64, 32), Emit: make([][]float64, 32)}
			for i := range row {
				h.Trans[i], h.Emit[i] = row, row
			}
			return []any{h, make([]int, n)}
		}},
		{Name: "impossible at the end", Make: func(r *rand.Rand, n int) []any {
			args := model(8, 3, func(r *rand.Rand, _, _ int) float64 { return r.Float64() })(r, n)
			h, obs := args[0].(HMM), args[1].([]int)
			for i := range h.Emit {
				h.Emit[i] = append(h.Emit[i], 0)
			}
			obs[n-1] = 3
			return args
		}},
	},
	Letters: func(h HMM, obs []int) map[string]int {
		return map[string]int{"S": len(h.Init), "T": len(obs)}
	},
}

// drawn draws a distribution of small weights, many of them equal or 0, some
// next to nothing: their products are 0 in a float64.
func drawn(t *rapid.T, name string, n int) []float64 {
	row := make([]float64, n)
	for i := range row {
		if row[i] = float64(gen.Num(0, 3, -1, 3).Draw(t, name)); row[i] < 0 {
			row[i] = 1e-200
		}
	}
	return shared(row)
}

// shared divides weights by their sum. All zero, the first takes everything.
func shared(weights []float64) []float64 {
	sum := 0.0
	for _, w := range weights {
		sum += w
	}
	if sum == 0 {
		weights[0], sum = 1, 1
	}
	for i := range weights {
		weights[i] /= sum
	}
	return weights
}

// model makes a family of n random observations from the weight of going from
// state i to state j; the rest is random.
func model(states, symbols int, weight func(r *rand.Rand, i, j int) float64) func(r *rand.Rand, n int) []any {
	return func(r *rand.Rand, n int) []any {
		random := func(n int) []float64 {
			row := make([]float64, n)
			for i := range row {
				row[i] = r.Float64()
			}
			return shared(row)
		}
		h := HMM{Init: random(states), Trans: make([][]float64, states), Emit: make([][]float64, states)}
		for i := range states {
			row := make([]float64, states)
			for j := range row {
				row[j] = weight(r, i, j)
			}
			h.Trans[i], h.Emit[i] = shared(row), random(symbols)
		}
		return []any{h, gen.Ints(r, n, 0, symbols-1)}
	}
}
