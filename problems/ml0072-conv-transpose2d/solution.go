package convtranspose

import (
	"fmt"

	"drill/ds/tensor"
	"drill/judge"
)

// convTranspose2D adds, for each pixel of x, the kernels of its channel times its
// value to the answer: cell (u, v) to the place that a convolution would have read
// for it. What falls on the padding is dropped. O(kn) time for n elements of x and
// k weights of a channel, O(1) space beside the answer and row-major copies of x
// and w.
func convTranspose2D(x, w Tensor, b []float64, o ConvOpts) (Tensor, error) {
	height, width, err := outputSize(x, w, b, o)
	if err != nil {
		return Tensor{}, err
	}
	channels, rows, cols := x.Shape[1], x.Shape[2], x.Shape[3]
	depth, tall, wide := w.Shape[1], w.Shape[2], w.Shape[3] // depth filters for each group
	xs, ws := x.Values(), w.Values()
	y := tensor.New(x.Shape[0], o.Groups*depth, height, width)
	if len(b) > 0 {
		for i := range y.Data {
			y.Data[i] = b[i/(height*width)%len(b)]
		}
	}
	for plane := range x.Shape[0] * channels {
		n, c := plane/channels, plane%channels
		first := n*o.Groups*depth + c/(channels/o.Groups)*depth // of the planes of its group
		for f := range depth {
			out := y.Data[(first+f)*height*width:]
			for i := range rows {
				for u := range tall {
					r := i*o.Stride + u*o.Dilation - o.Pad
					if r < 0 || r >= height {
						continue
					}
					row, weights := out[r*width:][:width], ws[((c*depth+f)*tall+u)*wide:][:wide]
					for j, value := range xs[(plane*rows+i)*cols:][:cols] {
						for v, weight := range weights {
							if s := j*o.Stride + v*o.Dilation - o.Pad; s >= 0 && s < width {
								row[s] += value * weight
							}
						}
					}
				}
			}
		}
	}
	return y, nil
}

// outputSize returns how many rows and columns the answer has, or what does not fit.
func outputSize(x, w Tensor, b []float64, o ConvOpts) (height, width int, err error) {
	if o.Stride < 1 || o.Pad < 0 || o.Dilation < 1 || o.Groups < 1 || o.OutPad < 0 {
		return 0, 0, fmt.Errorf("%+v: only the paddings may be 0, nothing negative", o)
	}
	if o.OutPad >= o.Stride && o.OutPad >= o.Dilation {
		return 0, 0, fmt.Errorf("%+v: OutPad is below neither stride nor dilation", o)
	}
	if x.Rank() != 4 || w.Rank() != 4 {
		return 0, 0, fmt.Errorf("x has %d axes and w %d, want 4", x.Rank(), w.Rank())
	}
	if w.Shape[0] != x.Shape[1] {
		return 0, 0, fmt.Errorf("kernels for %d channels, x has %d", w.Shape[0], x.Shape[1])
	}
	if x.Shape[1]%o.Groups != 0 {
		return 0, 0, fmt.Errorf("%d channels in %d groups", x.Shape[1], o.Groups)
	}
	if len(b) != 0 && len(b) != w.Shape[1]*o.Groups {
		return 0, 0, fmt.Errorf("%d biases for %d filters", len(b), w.Shape[1]*o.Groups)
	}
	height = (x.Shape[2]-1)*o.Stride + o.Dilation*(w.Shape[2]-1) + 1 + o.OutPad - 2*o.Pad
	width = (x.Shape[3]-1)*o.Stride + o.Dilation*(w.Shape[3]-1) + 1 + o.OutPad - 2*o.Pad
	if height < 1 || width < 1 {
		return 0, 0, fmt.Errorf("the answer would have %d rows and %d columns", height, width)
	}
	return height, width, nil
}

// convTranspose2DGather goes over the answer and asks of each cell of a kernel which
// pixel of x, if any, puts it there: the distance must be a multiple of the stride.
// O(fp) time for p elements of the answer and f weights of a filter, O(1) space
// beside the answer.
func convTranspose2DGather(x, w Tensor, b []float64, o ConvOpts) (Tensor, error) {
	height, width, err := outputSize(x, w, b, o)
	if err != nil {
		return Tensor{}, err
	}
	filters, depth := w.Shape[1], x.Shape[1]/o.Groups
	y := tensor.New(x.Shape[0], filters*o.Groups, height, width)
	for at := range y.All() {
		n, f := at[0], at[1]
		sum := 0.0
		if len(b) > 0 {
			sum = b[f]
		}
		for u := range w.Shape[2] {
			i, onRow := pixel(at[2], u, x.Shape[2], o)
			for v := range w.Shape[3] {
				j, onCol := pixel(at[3], v, x.Shape[3], o)
				for c := f / filters * depth; onRow && onCol && c < (f/filters+1)*depth; c++ {
					sum += x.At(n, c, i, j) * w.At(c, f%filters, u, v)
				}
			}
		}
		y.Set(sum, at...)
	}
	return y, nil
}

// pixel returns along one axis of x, of size n, the index whose kernel lies with
// its cell on place r of the answer.
func pixel(r, cell, n int, o ConvOpts) (i int, ok bool) {
	d := r + o.Pad - cell*o.Dilation
	return d / o.Stride, d >= 0 && d%o.Stride == 0 && d/o.Stride < n
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "kernels, added up", Func: convTranspose2D, Time: "O(kn)", Space: "O(n+m)"},
	{Name: "pixel by pixel of the answer", Func: convTranspose2DGather, Time: "O(fp)", Space: "O(n+m)"},
}
