package conv2d

import "errors"

// Lets one bias stand for all filters.
func conv2D(x, w Tensor, b []float64, o ConvOpts) (Tensor, error) {
	bad := errors.New("no convolution")
	if x.Rank() != 4 || w.Rank() != 4 || o.Stride < 1 || o.Pad < 0 || o.Dilation < 1 || o.Groups < 1 {
		return Tensor{}, bad
	}
	shape := []int{x.Shape[0], w.Shape[0], 0, 0}
	if x.Shape[1] != w.Shape[1]*o.Groups || w.Shape[0]%o.Groups != 0 || len(b) > 1 && len(b) != w.Shape[0] {
		return Tensor{}, bad
	}
	for axis := 2; axis < 4; axis++ {
		room := x.Shape[axis] + 2*o.Pad - o.Dilation*(w.Shape[axis]-1) - 1
		if room < 0 {
			return Tensor{}, bad
		}
		shape[axis] = room/o.Stride + 1
	}
	y := Tensor{Shape: shape, Data: make([]float64, shape[0]*shape[1]*shape[2]*shape[3])}
	at := 0
	for n := range shape[0] {
		for f := range shape[1] {
			first := f / (shape[1] / o.Groups) * w.Shape[1]
			for i := range shape[2] {
				for j := range shape[3] {
					if len(b) == 1 {
						y.Data[at] = b[0]
					} else if len(b) > 0 {
						y.Data[at] = b[f]
					}
					for c := range w.Shape[1] {
						for u := range w.Shape[2] {
							for v := range w.Shape[3] {
								r, s := i*o.Stride+u*o.Dilation-o.Pad, j*o.Stride+v*o.Dilation-o.Pad
								if r < 0 || r >= x.Shape[2] || s < 0 || s >= x.Shape[3] {
									continue
								}
								y.Data[at] += w.At(f, c, u, v) * x.At(n, first+c, r, s)
							}
						}
					}
					at++
				}
			}
		}
	}
	return y, nil
}
