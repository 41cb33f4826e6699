package im2col

import "errors"

// Goes over places, then over cells.
func im2Col(x Tensor, kh, kw, stride, pad int) ([][]float64, error) {
	if len(x.Shape) != 3 || x.Len() == 0 {
		return nil, errors.New("x")
	}
	C, H, W := x.Shape[0], x.Shape[1], x.Shape[2]
	if kh <= 0 || kw <= 0 || stride <= 0 || pad < 0 {
		return nil, errors.New("sizes")
	}
	if kh > H+2*pad || kw > W+2*pad {
		return nil, errors.New("no place")
	}
	OH, OW := (H+2*pad-kh)/stride+1, (W+2*pad-kw)/stride+1
	out := make([][]float64, C*kh*kw)
	for i := range out {
		out[i] = make([]float64, OH*OW)
	}
	for i := range OH {
		for j := range OW {
			for c := range C {
				for u := range kh {
					for v := range kw {
						r, s := i*stride+u-pad, j*stride+v-pad
						if r >= 0 && r < H && s >= 0 && s < W {
							out[(c*kh+u)*kw+v][i*OW+j] = x.At(c, r, s)
						}
					}
				}
			}
		}
	}
	return out, nil
}
