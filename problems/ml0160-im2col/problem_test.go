package im2col

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
		Brute:      cutOut,
	})
}

// cutOut pads a copy of the image, cuts patches out of it as views, and turns the
// list of patches into columns.
func cutOut(x Tensor, kh, kw, stride, pad int) ([][]float64, error) {
	if len(x.Shape) != 3 || len(x.Data) == 0 || min(kh, kw, stride) <= 0 || pad < 0 {
		return nil, errors.New("no patches")
	}
	padded := tensor.New(x.Shape[0], x.Shape[1]+2*pad, x.Shape[2]+2*pad)
	for at, v := range x.All() {
		padded.Set(v, at[0], at[1]+pad, at[2]+pad)
	}
	if kh > padded.Shape[1] || kw > padded.Shape[2] {
		return nil, errors.New("no place")
	}
	out := make([][]float64, x.Shape[0]*kh*kw)
	for top := 0; top+kh <= padded.Shape[1]; top += stride {
		for left := 0; left+kw <= padded.Shape[2]; left += stride {
			rows, err := padded.Slice(1, top, top+kh, 1)
			if err != nil {
				return nil, err
			}
			patch, err := rows.Slice(2, left, left+kw, 1)
			if err != nil {
				return nil, err
			}
			for cell, v := range patch.Values() {
				out[cell] = append(out[cell], v)
			}
		}
	}
	return out, nil
}

// A kernel of one cell, moved by one, sees each pixel once: the answer is the
// image, a row for each channel.
func TestOneCellReshapes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := gen.QuarterTensor(t, "x", 1, 9, gen.Int(t, "channels", 1, 3), gen.Int(t, "rows", 1, 4), gen.Int(t, "cols", 1, 4))
		got, err := im2Col(x, 1, 1, 1, 0)
		if err != nil {
			t.Fatal(err)
		}
		pixels := x.Shape[1] * x.Shape[2]
		for c, row := range got {
			if err := judge.Diff(x.Data[c*pixels:(c+1)*pixels], row); err != nil {
				t.Errorf("channel %d: %v", c, err)
			}
		}
	})
}

// Views are read through their strides, and x is not changed.
func TestViews(t *testing.T) {
	plain := tensor.New(2, 4, 3)
	for i := range plain.Data {
		plain.Data[i] = float64(i * i % 17)
	}
	view := tensor.New(3, 4, 2).Transpose()
	for at, v := range plain.All() {
		view.Set(v, at...)
	}
	for _, a := range Approaches {
		patches := a.Func.(func(x Tensor, kh, kw, stride, pad int) ([][]float64, error))
		before := plain.Values()
		want, err := patches(plain, 2, 3, 1, 1)
		if err != nil {
			t.Fatal(err)
		}
		got, err := patches(view, 2, 3, 1, 1)
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

// Erratum 7.2: the notes call the matrix of patches a Toeplitz matrix. Of an image
// with one row it is a Hankel matrix: constant along the diagonals that rise, not
// along those that fall.
func TestErratumPatchesAreHankel(t *testing.T) {
	x, err := tensor.Of([]float64{3, 1, 4, 1, 5, 9}, 1, 1, 6)
	if err != nil {
		t.Fatal(err)
	}
	m, err := im2Col(x, 1, 3, 1, 0)
	if err != nil {
		t.Fatal(err)
	}
	hankel, toeplitz := true, true
	for i := range len(m) - 1 {
		for j := range len(m[0]) - 1 {
			hankel = hankel && m[i+1][j] == m[i][j+1]
			toeplitz = toeplitz && m[i+1][j+1] == m[i][j]
		}
	}
	if !hankel || toeplitz {
		t.Errorf("%v: Hankel %t, Toeplitz %t; want true, false", m, hankel, toeplitz)
	}
}

// Erratum 7.2b: the notes' code takes only the kernel's height and hands that to
// Unfold as both. The patches of a kernel of 2 x 3 are then 2 x 2.
func TestErratumKernelHasAWidth(t *testing.T) {
	x := tensor.New(1, 4, 5)
	right, err := im2Col(x, 2, 3, 1, 0)
	if err != nil {
		t.Fatal(err)
	}
	printed, err := im2Col(x, 2, 2, 1, 0)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]int{6, 9, 4, 12}, []int{len(right), len(right[0]), len(printed), len(printed[0])}); diff != "" {
		t.Error(diff)
	}
}
