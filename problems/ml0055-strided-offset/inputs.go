package strided

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how views and indices are drawn: strides of any sign, and now and
// then an index, a size or a place that is not there. The growths' r is the
// number of axes.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		axes := gen.Int(t, "axes", 0, 4)
		ints := func(label string, lo, hi int) []int { return gen.Slice(t, label, axes, axes, lo, hi) }
		shape, strides := ints("shape", 1, 4), ints("strides", -3, 4)
		index := make([]int, axes)
		low, high := 0, 0
		for axis, size := range shape {
			index[axis] = gen.Int(t, "index", 0, size-1)
			low, high = low+min(0, strides[axis]*(size-1)), high+max(0, strides[axis]*(size-1))
		}
		offset := -low
		data := make([]float64, high-low+1)
		for i := range data {
			data[i] = float64(100 + i)
		}
		switch gen.Int(t, "bad", 0, 12) {
		case 7:
			offset -= gen.Int(t, "by", 1, 4)
		case 8:
			offset += gen.Int(t, "by", 1, 4)
		case 9:
			index = append(index, 0)
		case 10:
			strides = append(strides, 1)
		case 11:
			shape = append(shape, 1)
		case 12:
			if axes > 0 {
				axis := gen.Int(t, "axis", 0, axes-1)
				index[axis] = rapid.SampledFrom([]int{-1, shape[axis], -shape[axis]}).Draw(t, "out")
			}
		}
		return []any{data, shape, strides, offset, index}
	},
	Large: []gen.Family{
		{Name: "first element", Make: view(func(*rand.Rand) int { return 0 })},
		{Name: "last element", Make: view(func(*rand.Rand) int { return 999_999 })},
		{Name: "any element", Make: view(func(r *rand.Rand) int { return r.IntN(1_000_000) })},
	},
	Letters: func(_ []float64, shape, _ []int, _ int, _ []int) map[string]int {
		return map[string]int{"r": len(shape)}
	},
}

// view makes a family of n axes that all lead to one value.
func view(index func(r *rand.Rand) int) func(r *rand.Rand, n int) []any {
	return func(r *rand.Rand, n int) []any {
		shape, at := make([]int, n), make([]int, n)
		for axis := range shape {
			shape[axis], at[axis] = 1_000_000, index(r)
		}
		return []any{[]float64{7}, shape, make([]int, n), 0, at}
	}
}
