package convtranspose

import (
	"errors"

	"drill/ds/tensor"
)

// Dilates the size, not the kernel.
func convTranspose2D(x, w Tensor, b []float64, o ConvOpts) (Tensor, error) {
	bad := errors.New("bad input")
	if len(x.Shape) != 4 || len(w.Shape) != 4 {
		return Tensor{}, bad
	}
	if o.Stride < 1 || o.Dilation < 1 || o.Groups < 1 || o.Pad < 0 || o.OutPad < 0 {
		return Tensor{}, bad
	}
	if o.OutPad >= max(o.Stride, o.Dilation) {
		return Tensor{}, bad
	}
	N, C, H, W := x.Shape[0], x.Shape[1], x.Shape[2], x.Shape[3]
	FG, KH, KW := w.Shape[1], w.Shape[2], w.Shape[3]
	F, CG := FG*o.Groups, C/o.Groups
	if w.Shape[0] != C || C%o.Groups != 0 {
		return Tensor{}, bad
	}
	if len(b) != 0 && len(b) != F {
		return Tensor{}, bad
	}
	fullH, fullW := (H-1)*o.Stride+o.Dilation*(KH-1)+1, (W-1)*o.Stride+o.Dilation*(KW-1)+1
	OH, OW := fullH-2*o.Pad+o.OutPad, fullW-2*o.Pad+o.OutPad
	if OH <= 0 || OW <= 0 {
		return Tensor{}, bad
	}
	y := tensor.New(N, F, OH, OW)
	add := func(v float64, n, f, r, s int) {
		if r >= 0 && r < OH && s >= 0 && s < OW {
			y.Set(y.At(n, f, r, s)+v, n, f, r, s)
		}
	}
	for at, v := range x.All() {
		n, c, i, j := at[0], at[1], at[2], at[3]
		for f := range FG {
			for u := range KH {
				for q := range KW {
					r, s := i*o.Stride+u-o.Pad, j*o.Stride+q-o.Pad
					add(v*w.At(c, f, u, q), n, c/CG*FG+f, r, s)
				}
			}
		}
	}
	for at := range y.All() {
		if len(b) > 0 {
			add(b[at[1]], at[0], at[1], at[2], at[3])
		}
	}
	return y, nil
}
