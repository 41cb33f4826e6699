package patchify

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"drill/ds/tensor"
	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      asView,
	})
}

// asView splits rows and columns into patch and place, as axes of a view, and
// reads the view with the axes of the patches in front.
func asView(x Tensor, p int) ([][]float64, error) {
	if p <= 0 || len(x.Shape) != 3 || x.Shape[1]/p*p != x.Shape[1] || x.Shape[2]/p*p != x.Shape[2] {
		return nil, errors.New("cannot be cut")
	}
	view, err := x.Reshape(x.Shape[0], x.Shape[1]/p, p, x.Shape[2]/p, p)
	if err != nil {
		return nil, err
	}
	if view, err = view.Permute(1, 3, 0, 2, 4); err != nil {
		return nil, err
	}
	var rows [][]float64
	for at, v := range view.All() {
		if at[2]+at[3]+at[4] == 0 {
			rows = append(rows, nil)
		}
		rows[len(rows)-1] = append(rows[len(rows)-1], v)
	}
	return rows, nil
}

// Patches laid side by side are the image again, and each is an image itself.
func TestRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		x, p := args[0].(Tensor), args[1].(int)
		rows, err := patchify(x, p)
		if err != nil {
			return
		}
		if want := x.Shape[1] / p * (x.Shape[2] / p); len(rows) != want {
			t.Fatalf("%d patches of shape %v, p = %d, want %d", len(rows), x.Shape, p, want)
		}
		back := tensor.New(x.Shape...)
		for i, row := range rows {
			top, left := i/(x.Shape[2]/p)*p, i%(x.Shape[2]/p)*p
			patch, err := tensor.Of(row, x.Shape[0], p, p)
			if err != nil {
				t.Fatal(err)
			}
			for at, v := range patch.All() {
				back.Set(v, at[0], top+at[1], left+at[2])
			}
		}
		if diff := cmp.Diff(x, back); diff != "" {
			t.Errorf("patches of side %d: %s", p, diff)
		}
	})
}

// A patch as large as a square image is the image as it lies in memory; patches
// of one pixel are the pixels with their channels.
func TestExtremes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		side, channels := rapid.IntRange(1, 5).Draw(t, "side"), rapid.IntRange(1, 3).Draw(t, "channels")
		x := tensor.New(channels, side, side)
		for i := range x.Data {
			x.Data[i] = float64(i)
		}
		whole, err := patchify(x, side)
		if diff := cmp.Diff([][]float64{x.Data}, whole); diff != "" || err != nil {
			t.Errorf("one patch of side %d: %s (%v)", side, diff, err)
		}
		pixels, err := patchify(x, 1)
		if err != nil {
			t.Fatal(err)
		}
		for i, pixel := range pixels {
			for c, v := range pixel {
				if want := float64(c*side*side + i); v != want {
					t.Errorf("pixel %d, channel %d: %v, want %v", i, c, v, want)
				}
			}
		}
	})
}

// Views are read through their strides, and are not changed.
func TestViews(t *testing.T) {
	x := tensor.New(4, 6, 2)
	for i := range x.Data {
		x.Data[i] = float64(i)
	}
	view := x.Transpose() // 2 channels, 6 by 4 pixels
	plain := tensor.Tensor{Shape: view.Shape, Data: view.Values()}
	for _, a := range Approaches {
		cut := a.Func.(func(Tensor, int) ([][]float64, error))
		want, err := cut(plain, 2)
		if err != nil {
			t.Fatal(err)
		}
		got, err := cut(view, 2)
		if diff := cmp.Diff(want, got); diff != "" || err != nil {
			t.Errorf("%s of a view: %s (%v)", a.Name, diff, err)
		}
		for i, v := range x.Data {
			if v != float64(i) {
				t.Fatalf("%s changes its argument", a.Name)
			}
		}
	}
}
