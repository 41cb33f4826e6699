package boltzmann

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how energies and temperatures are drawn: mostly comparable ones,
// among them forbidden states, offsets and some that have no distribution.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		quarter := rapid.Map(rapid.IntRange(-20, 20), func(i int) float64 { return float64(i) / 4 })
		state := rapid.OneOf(quarter, quarter, rapid.Float64Range(-40, 40), rapid.SampledFrom([]float64{1000, -1000, 1e8, -1e8, math.Inf(1)}))
		heat := rapid.SampledFrom([]float64{1, 0.5, 2, 0.1, 10, 300})
		switch gen.Int(t, "bad", 0, 10) {
		case 9:
			state = rapid.OneOf(state, rapid.SampledFrom([]float64{math.Inf(1), math.NaN(), math.Inf(-1)}))
		case 10:
			heat = rapid.SampledFrom([]float64{0, -1, math.NaN(), math.Inf(1), math.Inf(-1)})
		}
		return []any{rapid.SliceOfN(state, 0, 6).Draw(t, "energy"), heat.Draw(t, "t")}
	},
	Large: []gen.Family{
		{Name: "random", Make: func(r *rand.Rand, n int) []any { return []any{gen.Normals(r, n), 0.5} }},
		{Name: "ever lower", Make: levels(func(i int) float64 { return -float64(i) }, 3)},
		{Name: "ever higher", Make: levels(func(i int) float64 { return float64(i) }, 3)},
		{Name: "equal", Make: levels(func(int) float64 { return 1000 }, 0.25)},
	},
}

func levels(energy func(i int) float64, heat float64) func(r *rand.Rand, n int) []any {
	return func(_ *rand.Rand, n int) []any {
		list := make([]float64, n)
		for i := range list {
			list[i] = energy(i)
		}
		return []any{list, heat}
	}
}
