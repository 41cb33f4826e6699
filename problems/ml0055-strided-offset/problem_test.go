package strided

import (
	"errors"
	"slices"
	"testing"

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
		Brute:      walk,
	})
}

// walk turns over all indices like an odometer, and keeps the place up to date.
func walk(data []float64, shape, strides []int, offset int, index []int) (float64, error) {
	if len(shape) != len(strides) {
		return 0, errors.New("not a view")
	}
	now, place := make([]int, len(shape)), offset
	for {
		if slices.Equal(now, index) {
			if place >= 0 && place < len(data) {
				return data[place], nil
			}
			return 0, errors.New("nothing there")
		}
		axis := len(shape) - 1
		for ; axis >= 0 && now[axis] == shape[axis]-1; axis-- {
			place -= now[axis] * strides[axis]
			now[axis] = 0
		}
		if axis < 0 {
			return 0, errors.New("no such index")
		}
		now[axis]++
		place += strides[axis]
	}
}

// With the strides of row-major order the elements come as they lie in memory.
func TestRowMajorOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		shape := gen.Slice(t, "shape", 0, 4, 1, 4)
		x := tensor.New(shape...)
		for i := range x.Data {
			x.Data[i] = float64(i)
		}
		next := 0.0
		for index := range x.All() {
			got, err := at(x.Data, shape, tensor.RowMajor(shape...), 0, index)
			if err != nil || got != next {
				t.Fatalf("index %v of shape %v: %v (%v), want %v", index, shape, got, err, next)
			}
			next++
		}
	})
}

// A step of one along an axis moves by its stride, wherever one stands.
func TestLinearInTheIndex(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		data := make([]float64, 200)
		for i := range data {
			data[i] = float64(i)
		}
		shape, strides := gen.Slice(t, "shape", 3, 3, 2, 4), gen.Slice(t, "strides", 3, 3, -9, 9)
		index := make([]int, 3)
		for axis := range index {
			index[axis] = gen.Int(t, "index", 0, shape[axis]-2)
		}
		axis := gen.Int(t, "axis", 0, 2)
		from, err := at(data, shape, strides, 100, index)
		if err != nil {
			t.Fatal(err)
		}
		index[axis]++
		to, err := at(data, shape, strides, 100, index)
		if err != nil {
			t.Fatal(err)
		}
		if to-from != float64(strides[axis]) {
			t.Errorf("a step along axis %d to %v, strides %v, moves by %v", axis, index, strides, to-from)
		}
	})
}
