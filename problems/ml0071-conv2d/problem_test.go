package conv2d

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
		Brute:      scatter,
	})
}

// scatter goes the other way round: it asks for each pixel and each cell of the
// kernel at which place they meet, and adds their product there.
func scatter(x, w Tensor, b []float64, o ConvOpts) (Tensor, error) {
	if min(o.Stride, o.Dilation, o.Groups) <= 0 || o.Pad < 0 || len(x.Shape) != 4 || len(w.Shape) != 4 {
		return Tensor{}, errors.New("no convolution")
	}
	var size [2]int
	for axis := range size {
		end := func(place int) int { return place*o.Stride + (w.Shape[2+axis]-1)*o.Dilation }
		for end(size[axis]) < x.Shape[2+axis]+2*o.Pad {
			size[axis]++
		}
	}
	filters := w.Shape[0] / o.Groups
	if size[0]*size[1] == 0 || filters*o.Groups != w.Shape[0] || w.Shape[1]*o.Groups != x.Shape[1] {
		return Tensor{}, errors.New("does not fit")
	}
	y := tensor.New(x.Shape[0], w.Shape[0], size[0], size[1])
	add := func(v float64, at ...int) { y.Set(y.At(at...)+v, at...) }
	for pixel, v := range x.All() {
		for cell, weight := range w.All() {
			if pixel[1] != cell[0]/filters*w.Shape[1]+cell[1] {
				continue // of another group or channel
			}
			i, j := pixel[2]+o.Pad-cell[2]*o.Dilation, pixel[3]+o.Pad-cell[3]*o.Dilation
			if i < 0 || j < 0 || i%o.Stride != 0 || j%o.Stride != 0 {
				continue
			}
			if i, j = i/o.Stride, j/o.Stride; i < size[0] && j < size[1] {
				add(v*weight, pixel[0], cell[0], i, j)
			}
		}
	}
	if len(b) == 0 {
		return y, nil
	}
	if len(b) != w.Shape[0] {
		return Tensor{}, errors.New("wrong number of biases")
	}
	for at := range y.All() {
		add(b[at[1]], at...)
	}
	return y, nil
}

// combine returns p*x + q*y.
func combine(p float64, x Tensor, q float64, y Tensor) Tensor {
	z := tensor.New(x.Shape...)
	ys := y.Values()
	for i, v := range x.Values() {
		z.Data[i] = p*v + q*ys[i]
	}
	return z
}

func TestLinearInImageAndKernel(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		x, w, o := args[0].(Tensor), args[1].(Tensor), args[3].(ConvOpts)
		yx, err := conv2D(x, w, nil, o)
		if err != nil {
			return
		}
		x2, w2 := gen.QuarterTensor(t, "x2", -2, 2, x.Shape...), gen.QuarterTensor(t, "w2", -2, 2, w.Shape...)
		for _, test := range []struct {
			name         string
			other, mixed func() (Tensor, error)
		}{
			{"image", func() (Tensor, error) { return conv2D(x2, w, nil, o) }, func() (Tensor, error) { return conv2D(combine(2, x, -3, x2), w, nil, o) }},
			{"kernel", func() (Tensor, error) { return conv2D(x, w2, nil, o) }, func() (Tensor, error) { return conv2D(x, combine(2, w, -3, w2), nil, o) }},
		} {
			other, err := test.other()
			if err != nil {
				t.Fatal(err)
			}
			mixed, err := test.mixed()
			if err != nil {
				t.Fatal(err)
			}
			if err := judge.DiffNear(combine(2, yx, -3, other), mixed, 1e-10, 1e-10); err != nil {
				t.Errorf("not linear in the %s: %v", test.name, err)
			}
		}
	})
}

// A kernel with a single one at its middle returns the image; one with the one
// elsewhere shifts it, and what comes from beyond the border is 0.
func TestSingleOneShifts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		shape := []int{1, 1, rapid.IntRange(1, 6).Draw(t, "rows"), rapid.IntRange(1, 6).Draw(t, "cols")}
		x := gen.QuarterTensor(t, "x", -2, 2, shape...)
		u, v := rapid.IntRange(0, 4).Draw(t, "u"), rapid.IntRange(0, 4).Draw(t, "v")
		w := tensor.New(1, 1, 5, 5)
		w.Set(1, 0, 0, u, v)
		want := tensor.New(shape...)
		for at := range want.All() {
			if i, j := at[2]+u-2, at[3]+v-2; i >= 0 && i < shape[2] && j >= 0 && j < shape[3] {
				want.Set(x.At(0, 0, i, j), at...)
			}
		}
		got, err := conv2D(x, w, nil, ConvOpts{Stride: 1, Pad: 2, Dilation: 1, Groups: 1})
		if err != nil {
			t.Fatal(err)
		}
		if err := judge.Diff(want, got); err != nil {
			t.Errorf("a one at (%d, %d): %v", u, v, err)
		}
	})
}

// Views are read through their strides, and neither argument is changed.
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
			if err := judge.DiffNear(want, got, 1e-10, 1e-10); err != nil {
				t.Errorf("%s of views: %v", a.Name, err)
			}
			if diff := cmp.Diff([]Tensor{turned(x), turned(w)}, []Tensor{xt, wt}); diff != "" {
				t.Errorf("%s changes its arguments: %s", a.Name, diff)
			}
		}
	})
}
