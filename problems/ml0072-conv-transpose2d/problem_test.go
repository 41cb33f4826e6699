package convtranspose

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"drill/ds/tensor"
	"drill/judge"
	"drill/judge/gen"
	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      meets,
	})
}

// meets tries every pixel of x with every cell of the kernel for every element of
// the answer, and adds up the products of those that meet there.
func meets(x, w Tensor, b []float64, o ConvOpts) (Tensor, error) {
	if min(o.Stride, o.Dilation, o.Groups) <= 0 || min(o.Pad, o.OutPad) < 0 || o.OutPad >= max(o.Stride, o.Dilation) {
		return Tensor{}, errors.New("bad options")
	}
	if len(x.Shape) != 4 || len(w.Shape) != 4 || x.Shape[1] != w.Shape[0] || x.Shape[1]%o.Groups > 0 {
		return Tensor{}, errors.New("does not fit")
	}
	var size [2]int
	for axis := range size { // the smallest whose convolution has as many places as x, then more
		places := func(n int) int {
			count := 0
			for last := o.Dilation*(w.Shape[2+axis]-1) - o.Pad; last < n+o.Pad; last += o.Stride {
				count++
			}
			return count
		}
		size[axis] = -2 * o.Pad
		for places(size[axis]) < x.Shape[2+axis] {
			size[axis]++
		}
		size[axis] += o.OutPad
	}
	filters := w.Shape[1] * o.Groups
	if min(size[0], size[1]) <= 0 || len(b) > 0 && len(b) != filters {
		return Tensor{}, errors.New("no answer")
	}
	y := tensor.New(x.Shape[0], filters, size[0], size[1])
	for at := range y.All() {
		sum := 0.0
		for pixel, value := range x.All() {
			for cell, weight := range w.All() {
				group := cell[0] * o.Groups / x.Shape[1]
				if pixel[0] == at[0] && pixel[1] == cell[0] && group*w.Shape[1]+cell[1] == at[1] &&
					pixel[2]*o.Stride+cell[2]*o.Dilation == at[2]+o.Pad && pixel[3]*o.Stride+cell[3]*o.Dilation == at[3]+o.Pad {
					sum += value * weight
				}
			}
		}
		if len(b) > 0 {
			sum += b[at[1]]
		}
		y.Set(sum, at...)
	}
	return y, nil
}

// convolve is the convolution of z, whose filters are the channels of w's first
// axis, at places places: what convTranspose2D is the transpose of.
func convolve(z, w Tensor, o ConvOpts, places []int) Tensor {
	out := tensor.New(z.Shape[0], w.Shape[0], places[0], places[1])
	for at := range out.All() {
		sum := 0.0
		for cell, weight := range w.All() {
			r, s := at[2]*o.Stride+cell[2]*o.Dilation-o.Pad, at[3]*o.Stride+cell[3]*o.Dilation-o.Pad
			if cell[0] == at[1] && r >= 0 && s >= 0 && r < z.Shape[2] && s < z.Shape[3] {
				sum += weight * z.At(at[0], at[1]*o.Groups/w.Shape[0]*w.Shape[1]+cell[1], r, s)
			}
		}
		out.Set(sum, at...)
	}
	return out
}

func dot(x, y Tensor) (sum float64) {
	ys := y.Values()
	for i, v := range x.Values() {
		sum += v * ys[i]
	}
	return sum
}

// Erratum 2.3d: the notes are right, but write W^T for the gradient of Wx, as is
// done where gradients are columns. The Jacobian is W; what is multiplied by W^T is
// the gradient of a number that is made of Wx. For every z, <conv(z), x> =
// <z, convT(x)>; the two do not undo each other.
func TestErratumTransposeOfTheConvolution(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		x, w, o := args[0].(Tensor), args[1].(Tensor), args[3].(ConvOpts)
		y, err := convTranspose2D(x, w, nil, o)
		if err != nil {
			return
		}
		z := gen.QuarterTensor(t, "z", -2, 2, y.Shape...)
		if there, back := dot(convolve(z, w, o, x.Shape[2:]), x), dot(z, y); there != back {
			t.Errorf("<conv(z), x> = %v, <z, convT(x)> = %v", there, back)
		}
	})
}

// A single pixel is answered with its kernels, scaled; without padding.
func TestOnePixelReturnsTheKernel(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := gen.QuarterTensor(t, "w", -2, 2, 1, gen.Int(t, "filters", 1, 2), gen.Int(t, "tall", 1, 3), gen.Int(t, "wide", 1, 3))
		x := gen.QuarterTensor(t, "x", -2, 2, 1, 1, 1, 1)
		got, err := convTranspose2D(x, w, nil, ConvOpts{Stride: gen.Int(t, "stride", 1, 4), Dilation: 1, Groups: 1})
		if err != nil {
			t.Fatal(err)
		}
		want := tensor.New(w.Shape...)
		for i, v := range w.Data {
			want.Data[i] = v * x.Data[0]
		}
		if err := judge.Diff(want, got); err != nil {
			t.Error(err)
		}
	})
}

// Views are read through their strides, and no argument is changed.
func TestViews(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		x, w, b, o := args[0].(Tensor), args[1].(Tensor), args[2].([]float64), args[3].(ConvOpts)
		turned := func(t Tensor) Tensor { // the same elements, last axis slowest
			out := tensor.New(t.Transpose().Shape...).Transpose()
			for at, v := range t.All() {
				out.Set(v, at...)
			}
			return out
		}
		for _, a := range Approaches {
			conv := a.Func.(func(x, w Tensor, b []float64, o ConvOpts) (Tensor, error))
			want, err := conv(x, w, b, o)
			if err != nil {
				return
			}
			xt, wt := turned(x), turned(w)
			got, err := conv(xt, wt, b, o)
			if err != nil {
				t.Fatal(err)
			}
			if err := judge.Diff(want, got); err != nil {
				t.Errorf("%s of views: %v", a.Name, err)
			}
			if diff := cmp.Diff([]Tensor{turned(x), turned(w)}, []Tensor{xt, wt}); diff != "" {
				t.Errorf("%s changes its arguments: %s", a.Name, diff)
			}
		}
	})
}
