package transpose

import (
	"errors"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"drill/ds/tensor"
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

// scatter asks of each old axis where it goes.
func scatter(shape, strides, axes []int) ([]int, []int, error) {
	if len(shape) != len(strides) || len(shape) != len(axes) {
		return nil, nil, errors.New("lengths differ")
	}
	sizes, steps := slices.Clone(shape), slices.Clone(strides)
	for old := range shape {
		to := slices.Index(axes, old)
		if to < 0 {
			return nil, nil, errors.New("an axis is lost")
		}
		sizes[to], steps[to] = shape[old], strides[old]
	}
	return sizes, steps, nil
}

// drawn draws a tensor with elements that are all different, and an order of its axes.
func drawn(t *rapid.T) (tensor.Tensor, []int) {
	x := tensor.New(gen.Slice(t, "shape", 3, 3, 1, 4)...)
	for i := range x.Data {
		x.Data[i] = float64(i)
	}
	x.Strides = tensor.RowMajor(x.Shape...)
	return x, rapid.Permutation([]int{0, 1, 2}).Draw(t, "axes")
}

// The element is the same, only its indices have changed places.
func TestElementsMoveWithTheirAxes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, axes := drawn(t)
		sizes, steps, err := permute(x.Shape, x.Strides, axes)
		if err != nil {
			t.Fatal(err)
		}
		y := tensor.Tensor{Shape: sizes, Strides: steps, Data: x.Data}
		for index, v := range y.All() {
			old := make([]int, 3)
			for to, from := range axes {
				old[from] = index[to]
			}
			if want := x.At(old...); v != want {
				t.Errorf("axes %v: element %v is %v, want %v, that of %v", axes, index, v, want, old)
			}
		}
		all := y.Values()
		slices.Sort(all)
		if diff := cmp.Diff(x.Data, all); diff != "" {
			t.Errorf("axes %v: elements are lost: %s", axes, diff)
		}
	})
}

func TestInverseRestores(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, axes := drawn(t)
		inverse := make([]int, 3)
		for to, from := range axes {
			inverse[from] = to
		}
		sizes, steps, err := permute(x.Shape, x.Strides, axes)
		if err != nil {
			t.Fatal(err)
		}
		sizes, steps, err = permute(sizes, steps, inverse)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff([][]int{x.Shape, x.Strides}, [][]int{sizes, steps}); diff != "" {
			t.Errorf("axes %v, then %v: %s", axes, inverse, diff)
		}
	})
}
