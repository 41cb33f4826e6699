// Package tensor is an array of float64 of any number of axes, seen through a
// shape, strides and an offset, so that views share their data.
package tensor

import (
	"fmt"
	"iter"
	"math"
	"math/bits"
	"slices"
)

// A Tensor is a view of Data: the element at index i, j, … is
// Data[Offset + i*Strides[0] + j*Strides[1] + …]. Where Strides is nil the view
// is contiguous in row-major order, the last index fastest, so that
// Tensor{Shape: shape, Data: data} is all that it takes to make one. A Tensor
// without axes holds one element.
type Tensor struct {
	Shape, Strides []int
	Offset         int
	Data           []float64
}

// New returns a tensor of zeros. It panics if a size is negative, or there are
// too many elements to be counted.
func New(shape ...int) Tensor {
	return Tensor{Shape: slices.Clone(shape), Data: make([]float64, must(size(shape)))}
}

func must(n int, err error) int {
	if err != nil {
		panic("tensor: " + err.Error())
	}
	return n
}

// Of returns a tensor of the given data, which it shares, in row-major order.
func Of(data []float64, shape ...int) (Tensor, error) {
	n, err := size(shape)
	if err != nil {
		return Tensor{}, err
	}
	if n != len(data) {
		return Tensor{}, fmt.Errorf("shape %v takes %d values, not %d", shape, n, len(data))
	}
	return Tensor{Shape: slices.Clone(shape), Data: data}, nil
}

// size returns how many elements a shape has. The sizes that are not 0 must have a
// product that can be counted, so that no stride is too large.
func size(shape []int) (int, error) {
	n, empty := 1, false
	for axis, s := range shape {
		switch {
		case s < 0:
			return 0, fmt.Errorf("shape %v: axis %d has a negative size", shape, axis)
		case s == 0:
			empty = true
		case n > math.MaxInt/s:
			return 0, fmt.Errorf("shape %v has more elements than can be counted", shape)
		default:
			n *= s
		}
	}
	if empty {
		return 0, nil
	}
	return n, nil
}

// RowMajor returns the strides of a contiguous tensor whose last index is
// fastest. It panics as New does.
func RowMajor(shape ...int) []int {
	must(size(shape))
	return rowMajor(shape)
}

func rowMajor(shape []int) []int {
	strides := make([]int, len(shape))
	step := 1
	for axis := len(shape) - 1; axis >= 0; axis-- {
		strides[axis] = step
		step *= shape[axis]
	}
	return strides
}

// ColumnMajor returns the strides of a contiguous tensor whose first index is
// fastest. It panics as New does.
func ColumnMajor(shape ...int) []int {
	must(size(shape))
	strides := make([]int, len(shape))
	step := 1
	for axis, s := range shape {
		strides[axis] = step
		step *= s
	}
	return strides
}

// strides returns the strides of t, row-major where it has none.
func (t Tensor) strides() []int {
	if t.Strides == nil {
		return rowMajor(t.Shape)
	}
	return t.Strides
}

// Valid says why t is no view of its data, or nil. A tensor made by hand may be
// none; one from this package always is.
func (t Tensor) Valid() error {
	n, err := size(t.Shape)
	if err != nil {
		return err
	}
	if t.Strides != nil && len(t.Strides) != len(t.Shape) {
		return fmt.Errorf("%d strides for shape %v", len(t.Strides), t.Shape)
	}
	if n == 0 {
		return nil // nothing is ever read
	}
	if t.Offset < 0 || t.Offset >= len(t.Data) {
		return fmt.Errorf("offset %d of %d values", t.Offset, len(t.Data))
	}
	if t.Strides == nil && n <= len(t.Data)-t.Offset {
		return nil
	}
	low, high := t.Offset, t.Offset // the places of the first and the last element read
	for axis, stride := range t.strides() {
		last := t.Shape[axis] - 1
		if last > 0 && (stride > math.MaxInt/last/2 || stride < math.MinInt/last/2) {
			return fmt.Errorf("stride %d on axis %d of shape %v reaches too far", stride, axis, t.Shape)
		}
		low, high = low+min(0, stride*last), high+max(0, stride*last)
		if low < -len(t.Data) || high > 2*len(t.Data) {
			break // it will not come back, and must not overflow
		}
	}
	if low < 0 || high >= len(t.Data) {
		return fmt.Errorf("shape %v with strides %v and offset %d reads places %d to %d of %d values",
			t.Shape, t.strides(), t.Offset, low, high, len(t.Data))
	}
	return nil
}

// Rank returns the number of axes.
func (t Tensor) Rank() int { return len(t.Shape) }

// Len returns the number of elements. It panics as New does.
func (t Tensor) Len() int { return must(size(t.Shape)) }

// place returns where in Data the element of an index is. What t does not hold it
// refuses, so that no sum wraps to a place that there is.
func (t Tensor) place(index []int) int {
	if len(index) != len(t.Shape) {
		panic(fmt.Sprintf("tensor: %d indices for shape %v", len(index), t.Shape))
	}
	for axis, i := range index {
		if i < 0 || i >= t.Shape[axis] {
			panic(fmt.Sprintf("tensor: index %v out of range for shape %v", index, t.Shape))
		}
	}
	if t.Strides != nil && len(t.Strides) != len(t.Shape) || t.Offset < 0 || t.Offset >= len(t.Data) {
		panic(fmt.Sprintf("tensor: %v", t.Valid()))
	}
	at := 0
	for axis, i := range index {
		if t.Strides == nil {
			at = t.steps(at, t.Shape[axis]) + i
		} else {
			at += t.steps(i, t.Strides[axis])
		}
	}
	return t.Offset + at
}

// steps returns i times stride, which must not lead further than Data goes.
func (t Tensor) steps(i, stride int) int {
	length := uint(max(stride, -stride))
	if high, low := bits.Mul(uint(i), length); high != 0 || low > uint(len(t.Data)) {
		panic(fmt.Sprintf("tensor: %v", t.Valid()))
	}
	return i * stride
}

// At returns the element of an index. It panics, as a slice does, if there is
// none, and if the tensor is not Valid.
func (t Tensor) At(index ...int) float64 { return t.Data[t.place(index)] }

// Set sets the element of an index. It panics as At does.
func (t Tensor) Set(v float64, index ...int) { t.Data[t.place(index)] = v }

// All yields each element with its index, in row-major order. The index is the
// same slice each time. It panics if the tensor is not Valid.
func (t Tensor) All() iter.Seq2[[]int, float64] {
	return func(yield func([]int, float64) bool) {
		must(0, t.Valid())
		index := make([]int, len(t.Shape))
		strides := t.strides()
		at := t.Offset
		for range t.Len() {
			if !yield(index, t.Data[at]) {
				return
			}
			for axis := len(index) - 1; axis >= 0; axis-- {
				index[axis]++
				at += strides[axis]
				if index[axis] < t.Shape[axis] {
					break
				}
				at -= index[axis] * strides[axis]
				index[axis] = 0
			}
		}
	}
}

// Values returns a copy of the elements in row-major order. It panics as All does.
func (t Tensor) Values() []float64 {
	must(0, t.Valid())
	values := make([]float64, 0, t.Len())
	for _, v := range t.All() {
		values = append(values, v)
	}
	return values
}

// Contiguous reports whether the elements lie one behind the other in
// row-major order.
func (t Tensor) Contiguous() bool {
	step := 1
	for axis, stride := range slices.Backward(t.strides()) {
		if t.Shape[axis] != 1 && stride != step && t.Len() > 0 {
			return false
		}
		step *= t.Shape[axis]
	}
	return true
}
