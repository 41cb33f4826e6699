package convtranspose

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
			Groups:   gen.Int(t, "groups", 1, 2),
		}
		o.OutPad = gen.Int(t, "outPad", 0, max(o.Stride, o.Dilation)-1)
		channels, filters := o.Groups*gen.Int(t, "depth", 1, 2), gen.Int(t, "filters", 1, 2)
		image := []int{gen.Int(t, "images", 1, 2), channels, gen.Int(t, "rows", 1, 3), gen.Int(t, "cols", 1, 3)}
		kernel := []int{channels, filters, gen.Int(t, "tall", 1, 3), gen.Int(t, "wide", 1, 3)}
		biases := filters * o.Groups * gen.Int(t, "biased", 0, 1)
		switch gen.Int(t, "bad", 0, 13) {
		case 8:
			kernel[0]++
		case 9:
			image[1]++
			kernel[0]++
		case 10:
			biases++
		case 11:
			image = image[:gen.Int(t, "rank", 1, 3)]
		case 12:
			*[]*int{&o.Stride, &o.Pad, &o.Dilation, &o.Groups, &o.OutPad}[gen.Int(t, "which", 0, 4)] -= 3
		case 13:
			o.OutPad = max(o.Stride, o.Dilation)
		}
		return []any{gen.QuarterTensor(t, "x", -2, 2, image...), gen.QuarterTensor(t, "w", -2, 2, kernel...), gen.Quarters(t, "b", biases, -2, 2), o}
	},
	Large: []gen.Family{
		{Name: "one row", Make: func(r *rand.Rand, n int) []any {
			return random(r, []int{1, 1, 1, n}, []int{1, 1, 1, 3}, ConvOpts{Stride: 1, Dilation: 1, Groups: 1})
		}},
		{Name: "stride 2, many channels", Make: func(r *rand.Rand, n int) []any {
			c := (n + 3) / 4
			return random(r, []int{1, c, 2, 2}, []int{c, 2, 2, 2}, ConvOpts{Stride: 2, Dilation: 1, Groups: 1})
		}},
		{Name: "large kernel", Make: func(r *rand.Rand, n int) []any {
			return random(r, []int{1, 1, 1, n}, []int{1, 1, 1, n}, ConvOpts{Stride: 1, Dilation: 1, Groups: 1})
		}},
	},
	Letters: func(x, w Tensor, _ []float64, o ConvOpts) map[string]int {
		return map[string]int{"n": x.Len(), "k": w.Len() / w.Shape[0], "m": w.Len(), "f": w.Len() / (w.Shape[1] * o.Groups), "p": answers(x, w, o)}
	},
}

func random(r *rand.Rand, image, kernel []int, o ConvOpts) []any {
	return []any{gen.NormalTensor(r, image...), gen.NormalTensor(r, kernel...), gen.Normals(r, kernel[1]), o}
}
