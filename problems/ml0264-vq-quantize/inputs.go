package vq

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how latents and codes are drawn: on a coarse grid, so that ties are
// frequent, and sometimes with a part that does not fit. The growths' n is the
// number of latents, k that of codes, d that of numbers in each.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		n, k, d := gen.Int(t, "n", 1, 4), gen.Int(t, "k", 1, 4), gen.Int(t, "d", 1, 3)
		z, codes := gen.QuarterMatrix(t, "z", n, d, -1, 1), gen.QuarterMatrix(t, "codebook", k, d, -1, 1)
		one := rapid.SampledFrom([]*[][]float64{&z, &codes}).Draw(t, "which")
		switch gen.Int(t, "bad", 0, 12) {
		case 9:
			*one = nil
		case 10:
			i := gen.Int(t, "row", 0, len(*one)-1)
			(*one)[i] = append((*one)[i], 1)
		case 11:
			i := gen.Int(t, "row", 0, len(*one)-1)
			(*one)[i] = (*one)[i][1:]
		case 12:
			bad := rapid.SampledFrom([]float64{math.NaN(), math.Inf(1), math.Inf(-1)}).Draw(t, "value")
			(*one)[gen.Int(t, "row", 0, len(*one)-1)][gen.Int(t, "column", 0, d-1)] = bad
		}
		return []any{z, codes}
	},
	Large: []gen.Family{
		{Name: "many of all", Make: func(r *rand.Rand, n int) []any { return []any{grid(r, n, min(n, 32)), grid(r, n, min(n, 32))} }},
		{Name: "one number each", Make: func(r *rand.Rand, n int) []any { return []any{grid(r, n, 1), grid(r, n, 1)} }},
		{Name: "one code", Make: func(r *rand.Rand, n int) []any { return []any{grid(r, n, 8), grid(r, 1, 8)} }},
		{Name: "equal codes", Make: func(r *rand.Rand, n int) []any {
			return []any{grid(r, n, 4), gen.Grid(n, 4, func(int, int) float64 { return 1 })}
		}},
	},
	Letters: func(z, codebook [][]float64) map[string]int {
		return map[string]int{"n": len(z), "k": len(codebook), "d": len(codebook[0])}
	},
}

// grid returns a matrix of numbers from -10 to 10, whole multiples of 1/1024.
func grid(r *rand.Rand, rows, cols int) [][]float64 {
	return gen.Grid(rows, cols, func(int, int) float64 { return float64(r.IntN(20481)-10240) / 1024 })
}
