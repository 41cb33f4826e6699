package conv2d

import (
	"fmt"

	"drill/ds/tensor"
	"drill/judge"
)

// conv2D computes each answer by its definition: for every place of the kernel,
// it adds up the products of the cells that lie on the image. With n images, f
// filters, p places and a kernel of k cells over all its channels: O(nfpk) time,
// O(1) space beside the answer and row-major copies of x and w.
func conv2D(x, w Tensor, b []float64, o ConvOpts) (Tensor, error) {
	height, width, err := outputSize(x, w, b, o)
	if err != nil {
		return Tensor{}, err
	}
	images, channels, rows, cols := x.Shape[0], x.Shape[1], x.Shape[2], x.Shape[3]
	filters, depth, tall, wide := w.Shape[0], w.Shape[1], w.Shape[2], w.Shape[3]
	xs, ws := x.Values(), w.Values()
	y := tensor.New(images, filters, height, width)
	out := y.Data[:0]
	for n := range images {
		for f := range filters {
			first := n*channels + f/(filters/o.Groups)*depth // of the planes of its group
			for i := range height {
				for j := range width {
					sum := 0.0
					if len(b) > 0 {
						sum = b[f]
					}
					for c := range depth {
						for u := range tall {
							r := i*o.Stride + u*o.Dilation - o.Pad
							if r < 0 || r >= rows {
								continue
							}
							row := xs[((first+c)*rows+r)*cols:][:cols]
							for v, weight := range ws[((f*depth+c)*tall+u)*wide:][:wide] {
								if s := j*o.Stride + v*o.Dilation - o.Pad; s >= 0 && s < cols {
									sum += weight * row[s]
								}
							}
						}
					}
					out = append(out, sum)
				}
			}
		}
	}
	return y, nil
}

// outputSize returns how many places the kernel has down and across, or what
// does not fit.
func outputSize(x, w Tensor, b []float64, o ConvOpts) (height, width int, err error) {
	if o.Stride < 1 || o.Pad < 0 || o.Dilation < 1 || o.Groups < 1 {
		return 0, 0, fmt.Errorf("%+v: only the padding may be 0, nothing negative", o)
	}
	if x.Rank() != 4 || w.Rank() != 4 {
		return 0, 0, fmt.Errorf("x has %d axes and w %d, want 4", x.Rank(), w.Rank())
	}
	if x.Shape[1]%o.Groups != 0 || w.Shape[0]%o.Groups != 0 {
		return 0, 0, fmt.Errorf("%d channels and %d filters in %d groups", x.Shape[1], w.Shape[0], o.Groups)
	}
	if want := x.Shape[1] / o.Groups; w.Shape[1] != want {
		return 0, 0, fmt.Errorf("the kernel has %d channels, want %d", w.Shape[1], want)
	}
	if len(b) != 0 && len(b) != w.Shape[0] {
		return 0, 0, fmt.Errorf("%d biases for %d filters", len(b), w.Shape[0])
	}
	downwards := x.Shape[2] + 2*o.Pad - o.Dilation*(w.Shape[2]-1) - 1
	across := x.Shape[3] + 2*o.Pad - o.Dilation*(w.Shape[3]-1) - 1
	if downwards < 0 || across < 0 {
		return 0, 0, fmt.Errorf("a kernel of shape %v does not fit an image of shape %v, %+v", w.Shape, x.Shape, o)
	}
	return downwards/o.Stride + 1, across/o.Stride + 1, nil
}

// conv2DPatches writes what the kernel sees at each place into a column of a
// matrix (im2col), whose product with the matrix of weights is the answer: more
// memory for plain loops over slices. O(nfpk) time, O(pk) space for the patches
// of one group.
func conv2DPatches(x, w Tensor, b []float64, o ConvOpts) (Tensor, error) {
	height, width, err := outputSize(x, w, b, o)
	if err != nil {
		return Tensor{}, err
	}
	images, filters, depth := x.Shape[0], w.Shape[0], w.Shape[1]
	places, cells := height*width, depth*w.Shape[2]*w.Shape[3]
	xs, ws := x.Values(), w.Values()
	y := tensor.New(images, filters, height, width)
	patches := make([]float64, cells*places)
	for n := range images {
		for g := range o.Groups {
			group := xs[(n*x.Shape[1]+g*depth)*x.Shape[2]*x.Shape[3]:]
			fillPatches(patches, group, x.Shape, w.Shape, height, width, o)
			for f := g * filters / o.Groups; f < (g+1)*filters/o.Groups; f++ {
				out := y.Data[(n*filters+f)*places:][:places]
				if len(b) > 0 {
					for i := range out {
						out[i] = b[f]
					}
				}
				for cell, weight := range ws[f*cells:][:cells] {
					for i, v := range patches[cell*places:][:places] {
						out[i] += weight * v
					}
				}
			}
		}
	}
	return y, nil
}

// fillPatches makes a row for each cell of the kernel and a column for each of
// its places, from the planes of one group. Cells on the padding are left 0: they
// are the same for all groups and images.
func fillPatches(patches, planes []float64, image, kernel []int, height, width int, o ConvOpts) {
	rows, cols := image[2], image[3]
	at := 0
	for c := range kernel[1] {
		for u := range kernel[2] {
			for v := range kernel[3] {
				for i := range height {
					for j := range width {
						r, s := i*o.Stride+u*o.Dilation-o.Pad, j*o.Stride+v*o.Dilation-o.Pad
						if r >= 0 && r < rows && s >= 0 && s < cols {
							patches[at] = planes[(c*rows+r)*cols+s]
						}
						at++
					}
				}
			}
		}
	}
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "definition", Func: conv2D, Time: "O(nfpk)", Space: "O(1)"},
	{Name: "patches times weights", Func: conv2DPatches, Time: "O(nfpk)", Space: "O(pk)"},
}
