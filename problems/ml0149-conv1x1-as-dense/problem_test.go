package conv1x1

import (
	"errors"
	"math"
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
		Brute:      asMatrices,
	})
}

// asMatrices lays the pixels out as the rows of a matrix and multiplies it by the
// weights, one element of it at a time, last to first.
func asMatrices(x Tensor, d Dense) (Tensor, error) {
	if len(x.Shape) != 4 || len(x.Data) == 0 || len(d.W) == 0 || len(d.B) != len(d.W) {
		return Tensor{}, errors.New("no layer")
	}
	last, err := x.Permute(0, 2, 3, 1)
	if err != nil {
		return Tensor{}, err
	}
	pixels, err := last.Reshape(len(x.Data)/x.Shape[1], x.Shape[1])
	if err != nil {
		return Tensor{}, err
	}
	out := tensor.New(x.Shape[0], x.Shape[2], x.Shape[3], len(d.W))
	for at := range len(out.Data) {
		p, f := at/len(d.W), at%len(d.W)
		if len(d.W[f]) != x.Shape[1] {
			return Tensor{}, errors.New("ragged")
		}
		for c := x.Shape[1] - 1; c >= 0; c-- {
			out.Data[at] += pixels.At(p, c) * d.W[f][c]
		}
		out.Data[at] += d.B[f]
	}
	return out.Permute(0, 3, 1, 2)
}

// Each pixel is by itself: where pixels move, their answers move along.
func TestPixelsMoveByThemselves(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		x, d := args[0].(Tensor), args[1].(Dense)
		y, err := conv1x1(x, d)
		if err != nil {
			return
		}
		turned := func(x Tensor) Tensor { // upside down, rows for columns
			out := tensor.New(x.Shape[0], x.Shape[1], x.Shape[3], x.Shape[2])
			for at, v := range x.All() {
				out.Set(v, at[0], at[1], at[3], x.Shape[2]-1-at[2])
			}
			return out
		}
		got, err := conv1x1(turned(x), d)
		if err != nil {
			t.Fatal(err)
		}
		if err := judge.Diff(turned(y), got); err != nil {
			t.Error(err)
		}
	})
}

// Without a bias the layer is linear.
func TestLinear(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		x, d := args[0].(Tensor), args[1].(Dense)
		if _, err := conv1x1(x, d); err != nil {
			return
		}
		d.B = make([]float64, len(d.B))
		x2 := gen.QuarterTensor(t, "x2", -3, 3, x.Shape...)
		y, _ := conv1x1(x, d)
		y2, _ := conv1x1(x2, d)
		got, err := conv1x1(mix(x, x2), d)
		if err != nil {
			t.Fatal(err)
		}
		if err := judge.Diff(mix(y, y2), got); err != nil {
			t.Error(err)
		}
	})
}

// mix returns 2x - 3y.
func mix(x, y Tensor) Tensor {
	out := tensor.New(x.Shape...)
	for i := range out.Data {
		out.Data[i] = 2*x.Data[i] - 3*y.Data[i]
	}
	return out
}

// Views are read through their strides, and x is not changed.
func TestViews(t *testing.T) {
	plain := tensor.New(2, 3, 2, 4)
	for i := range plain.Data {
		plain.Data[i] = float64(i*i%17) - 8
	}
	view := tensor.New(4, 2, 3, 2).Transpose()
	for at, v := range plain.All() {
		view.Set(v, at...)
	}
	d := Dense{W: [][]float64{{1, 2, 3}, {-1, 0, 4}}, B: []float64{0.5, -2}}
	for _, a := range Approaches {
		conv := a.Func.(func(Tensor, Dense) (Tensor, error))
		before := plain.Values()
		want, err := conv(plain, d)
		if err != nil {
			t.Fatal(err)
		}
		got, err := conv(view, d)
		if err != nil {
			t.Fatal(err)
		}
		if err := judge.Diff(want, got); err != nil {
			t.Errorf("%s of a view: %v", a.Name, err)
		}
		if diff := cmp.Diff([][]float64{before, before}, [][]float64{plain.Data, view.Values()}); diff != "" {
			t.Errorf("%s changes x: %s", a.Name, diff)
		}
	}
}

// Erratum 7.1.1d: the notes call a 1x1 convolution an MLP for each pixel. It is one
// layer of one, and several of them without anything between are one again. The
// MLP |v| = relu(v) + relu(-v) is none: a layer that is right at 1 and -1 is wrong
// at 0.
func TestErratumOneLayerIsNoMLP(t *testing.T) {
	x, err := tensor.Of([]float64{1, -1, 0}, 1, 1, 1, 3)
	if err != nil {
		t.Fatal(err)
	}
	first := Dense{W: [][]float64{{1}, {-1}}, B: []float64{0, 0}}
	second := Dense{W: [][]float64{{1, 1}}, B: []float64{0}}
	h, err := conv1x1(x, first)
	if err != nil {
		t.Fatal(err)
	}
	linear, err := conv1x1(h, second)
	if err != nil {
		t.Fatal(err)
	}
	for i, v := range h.Data {
		h.Data[i] = math.Max(v, 0)
	}
	mlp, err := conv1x1(h, second)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([][]float64{{0, 0, 0}, {1, 1, 0}}, [][]float64{linear.Data, mlp.Data}); diff != "" {
		t.Fatal(diff)
	}
	for _, y := range []Tensor{linear, mlp} {
		affine := math.Abs(y.Data[0]+y.Data[1]-2*y.Data[2]) < 1e-12
		if want := &y.Data[0] == &linear.Data[0]; affine != want {
			t.Errorf("%v lies on a line: %t, want %t", y.Data, affine, want)
		}
	}
}
