package convback

import "errors"

// Takes what a row of the kernel lacks for 0.
func convTransposeViaMatrix(y, kernel [][]float64, h, w, stride int) ([][]float64, error) {
	if len(kernel) == 0 || len(kernel[0]) == 0 {
		return nil, errors.New("no kernel")
	}
	kh, kw := len(kernel), len(kernel[0])
	for _, row := range kernel {
		if len(row) != kw {
			kw = max(kw, len(row))
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
			for i := range oh {
				for j := range ow {
					u, v := r-i*stride, s-j*stride
					if u >= 0 && u < kh && v >= 0 && v < len(kernel[u]) {
						x[r][s] += kernel[u][v] * y[i][j]
					}
				}
			}
		}
	}
	return x, nil
}
