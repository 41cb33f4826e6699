package convmatrix

import "errors"

// Writes the kernel to each place by itself.
func convMatrix(kernel [][]float64, h, w, stride int) ([][]float64, error) {
	if len(kernel) == 0 || len(kernel[0]) == 0 {
		return nil, errors.New("no kernel")
	}
	kh, kw := len(kernel), len(kernel[0])
	for _, row := range kernel {
		if len(row) != kw {
			return nil, errors.New("ragged")
		}
	}
	if stride <= 0 || kh > h || kw > w {
		return nil, errors.New("sizes")
	}
	oh, ow := (h-kh)/stride+1, (w-kw)/stride+1
	out := make([][]float64, oh*ow)
	for i := range out {
		out[i] = make([]float64, h*w)
	}
	for i := range oh {
		for j := range ow {
			for u := range kh {
				for v := range kw {
					r, s := i*stride+u, j*stride+v
					out[i*ow+j][r*w+s] = kernel[u][v]
				}
			}
		}
	}
	return out, nil
}
