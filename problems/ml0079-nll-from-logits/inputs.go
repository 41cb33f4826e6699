package nll

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how batches are drawn: mostly small logits, some far ones, and
// sometimes a part that does not fit.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		rows, classes := gen.Int(t, "rows", 1, 3), gen.Int(t, "classes", 1, 4)
		far := rapid.SampledFrom([]float64{0, 1000, -1000, 1e8, -1e8, 1e300, -1e300, math.Inf(-1)})
		logits, labels := make([][]float64, rows), make([]int, rows)
		for i := range rows {
			logits[i] = gen.Quarters(t, "row", classes, -5, 5)
			if gen.Int(t, "far", 0, 3) == 3 {
				logits[i][gen.Int(t, "at", 0, classes-1)] = far.Draw(t, "logit")
			}
			labels[i] = gen.Int(t, "label", 0, classes-1)
		}
		i := gen.Int(t, "which", 0, rows-1)
		switch gen.Int(t, "bad", 0, 20) {
		case 20:
			logits[i][labels[i]] = math.NaN()
		case 19:
			logits[i][0] = math.Inf(1)
		case 18:
			labels[i] = classes
		case 17:
			labels[i] = -1
		case 16:
			labels = labels[1:]
		case 15:
			logits = logits[1:]
		case 14:
			logits[i] = append(logits[i], 0)
		}
		return []any{logits, labels}
	},
	Large: []gen.Family{
		{Name: "rows", Make: func(r *rand.Rand, n int) []any { return batch(r, n, 10) }},
		{Name: "classes", Make: func(r *rand.Rand, n int) []any { return batch(r, 10, n) }},
	},
}

func batch(r *rand.Rand, rows, classes int) []any {
	return []any{gen.NormalMatrix(r, rows, classes), gen.Ints(r, rows, 0, classes-1)}
}
