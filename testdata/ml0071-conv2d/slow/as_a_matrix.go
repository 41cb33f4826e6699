package conv2d

import "errors"

// Builds the matrix that the kernel is to a whole padded group, zeros and all, and
// multiplies it by the pixels, all of them for each answer: O(nfp^2 k).
func conv2D(x, w Tensor, b []float64, o ConvOpts) (Tensor, error) {
	bad := errors.New("no convolution")
	if x.Rank() != 4 || w.Rank() != 4 || o.Stride < 1 || o.Pad < 0 || o.Dilation < 1 || o.Groups < 1 {
		return Tensor{}, bad
	}
	filters, depth := w.Shape[0], w.Shape[1]
	if x.Shape[1] != depth*o.Groups || filters%o.Groups != 0 || len(b) > 0 && len(b) != filters {
		return Tensor{}, bad
	}
	rows, cols := x.Shape[2]+2*o.Pad, x.Shape[3]+2*o.Pad
	downwards, across := rows-o.Dilation*(w.Shape[2]-1)-1, cols-o.Dilation*(w.Shape[3]-1)-1
	if downwards < 0 || across < 0 {
		return Tensor{}, bad
	}
	shape := []int{x.Shape[0], filters, downwards/o.Stride + 1, across/o.Stride + 1}
	y := Tensor{Shape: shape}
	for n := range shape[0] {
		for f := range filters {
			pixels := make([]float64, depth*rows*cols)
			for c := range depth {
				for r := range x.Shape[2] {
					for s := range x.Shape[3] {
						pixels[(c*rows+r+o.Pad)*cols+s+o.Pad] = x.At(n, f/(filters/o.Groups)*depth+c, r, s)
					}
				}
			}
			for i := range shape[2] {
				for j := range shape[3] {
					line := make([]float64, len(pixels))
					for c := range depth {
						for u := range w.Shape[2] {
							for v := range w.Shape[3] {
								line[(c*rows+i*o.Stride+u*o.Dilation)*cols+j*o.Stride+v*o.Dilation] = w.At(f, c, u, v)
							}
						}
					}
					sum := 0.0
					for k, p := range pixels {
						sum += p * line[k]
					}
					if len(b) > 0 {
						sum += b[f]
					}
					y.Data = append(y.Data, sum)
				}
			}
		}
	}
	return y, nil
}
