package conv2d

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how images, kernels and options are drawn: small, with axes of
// unequal sizes, and sometimes with one size that does not fit.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		o := ConvOpts{
			Stride:   gen.Int(t, "stride", 1, 3),
			Pad:      gen.Int(t, "pad", 0, 2),
			Dilation: gen.Int(t, "dilation", 1, 3),
			Groups:   gen.Int(t, "groups", 1, 3),
		}
		depth := gen.Int(t, "depth", 1, 2)
		image := []int{gen.Int(t, "images", 1, 2), o.Groups * depth, gen.Int(t, "rows", 1, 6), gen.Int(t, "cols", 1, 6)}
		kernel := []int{o.Groups * gen.Int(t, "filters", 1, 2), depth, gen.Int(t, "tall", 1, 3), gen.Int(t, "wide", 1, 3)}
		biases := kernel[0] * gen.Int(t, "biased", 0, 1)
		switch gen.Int(t, "bad", 0, 12) {
		case 8:
			kernel[gen.Int(t, "axis", 0, 1)]++
		case 9:
			image[1]++
		case 10:
			biases++
		case 11:
			image = image[:gen.Int(t, "rank", 1, 3)]
		case 12:
			*[]*int{&o.Stride, &o.Pad, &o.Dilation, &o.Groups}[gen.Int(t, "which", 0, 3)] -= 3
		}
		return []any{gen.QuarterTensor(t, "x", -2, 2, image...), gen.QuarterTensor(t, "w", -2, 2, kernel...), gen.Quarters(t, "b", biases, -2, 2), o}
	},
	Large: []gen.Family{
		{Name: "square kernel", Make: func(r *rand.Rand, n int) []any {
			side := root(n)
			return random(r, []int{1, 1, side, side}, []int{1, 1, min(side, 3), min(side, 3)}, ConvOpts{Stride: 1, Dilation: 1, Groups: 1})
		}},
		{Name: "half the image", Make: func(r *rand.Rand, n int) []any {
			side := root(n)
			return random(r, []int{1, 1, side, side}, []int{1, 1, (side + 1) / 2, (side + 1) / 2}, ConvOpts{Stride: 1, Dilation: 1, Groups: 1})
		}},
		{Name: "one pixel, many channels", Make: func(r *rand.Rand, n int) []any {
			side := root(n)
			return random(r, []int{1, side, 1, 1}, []int{side, side, 1, 1}, ConvOpts{Stride: 1, Dilation: 1, Groups: 1})
		}},
	},
	Letters: func(x, w Tensor, b []float64, o ConvOpts) map[string]int {
		filters := w.Shape[0]
		return map[string]int{"n": x.Shape[0], "f": filters, "p": answers(x, w, o) / (x.Shape[0] * filters), "k": w.Len() / filters}
	},
}

func random(r *rand.Rand, image, kernel []int, o ConvOpts) []any {
	return []any{gen.NormalTensor(r, image...), gen.NormalTensor(r, kernel...), gen.Normals(r, kernel[0]), o}
}

// root returns the square root of n, rounded down.
func root(n int) int {
	side := 1
	for (side+1)*(side+1) <= n {
		side++
	}
	return side
}
