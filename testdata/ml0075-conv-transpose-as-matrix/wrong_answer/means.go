package convback

import "errors"

// Divides by the number of kernels that overlap, to restore values.
func convTransposeViaMatrix(y, kernel [][]float64, h, w, stride int) ([][]float64, error) {
	if len(kernel) == 0 || len(kernel[0]) == 0 {
		return nil, errors.New("no kernel")
	}
	kh, kw := len(kernel), len(kernel[0])
	for _, row := range kernel {
		if len(row) != kw {
			return nil, errors.New("ragged kernel")
		}
	}
	if stride <= 0 || kh > h || kw > w {
		return nil, errors.New("sizes")
	}
	oh, ow := (h-kh)/stride+1, (w-kw)/stride+1
	if len(y) != oh {
		return nil, errors.New("rows of y")
	}
	for _, row := range y {
		if len(row) != ow {
			return nil, errors.New("columns of y")
		}
	}
	x := make([][]float64, h)
	for r := range h {
		x[r] = make([]float64, w)
		for s := range w {
			n := 0.0
			for i := range oh {
				for j := range ow {
					u, v := r-i*stride, s-j*stride
					if u >= 0 && u < kh && v >= 0 && v < kw {
						x[r][s] += kernel[u][v] * y[i][j]
						n++
					}
				}
			}
			x[r][s] /= max(n, 1)
		}
	}
	return x, nil
}
