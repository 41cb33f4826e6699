package tensor

import (
	"fmt"
	"slices"
)

// Permute returns a view whose axis k is axis axes[k] of t.
func (t Tensor) Permute(axes ...int) (Tensor, error) {
	if err := t.Valid(); err != nil {
		return Tensor{}, err
	}
	if len(axes) != len(t.Shape) {
		return Tensor{}, fmt.Errorf("%d axes for shape %v", len(axes), t.Shape)
	}
	out := Tensor{Shape: make([]int, len(axes)), Strides: make([]int, len(axes)), Offset: t.Offset, Data: t.Data}
	seen := make([]bool, len(axes))
	for k, axis := range axes {
		if axis < 0 || axis >= len(axes) || seen[axis] {
			return Tensor{}, fmt.Errorf("axes %v are no permutation of 0 to %d", axes, len(axes)-1)
		}
		seen[axis] = true
		out.Shape[k], out.Strides[k] = t.Shape[axis], t.strides()[axis]
	}
	return out, nil
}

// Transpose returns a view with the axes in reverse.
func (t Tensor) Transpose() Tensor {
	shape, strides := slices.Clone(t.Shape), slices.Clone(t.strides())
	slices.Reverse(shape)
	slices.Reverse(strides)
	return Tensor{shape, strides, t.Offset, t.Data}
}

// Slice returns a view of every step-th index from lo up to but without hi on
// one axis.
func (t Tensor) Slice(axis, lo, hi, step int) (Tensor, error) {
	if err := t.Valid(); err != nil {
		return Tensor{}, err
	}
	if err := t.hasAxis(axis); err != nil {
		return Tensor{}, err
	}
	if lo < 0 || hi < lo || hi > t.Shape[axis] || step < 1 {
		return Tensor{}, fmt.Errorf("cannot take %d to %d by %d of axis %d of shape %v", lo, hi, step, axis, t.Shape)
	}
	out := t.clone()
	out.Offset += lo * out.Strides[axis]
	out.Shape[axis] = min(hi-lo, 1)
	if n := hi - lo; n > step { // else the stride is not used, and a large step would make it wrap
		out.Shape[axis] = (n-1)/step + 1
		out.Strides[axis] *= step
	}
	return out, nil
}

// Select returns a view of one index of an axis, which goes.
func (t Tensor) Select(axis, i int) (Tensor, error) {
	if err := t.Valid(); err != nil {
		return Tensor{}, err
	}
	if err := t.hasAxis(axis); err != nil {
		return Tensor{}, err
	}
	if i < 0 || i >= t.Shape[axis] {
		return Tensor{}, fmt.Errorf("there is no index %d on axis %d of shape %v", i, axis, t.Shape)
	}
	out := t.clone()
	out.Offset += i * out.Strides[axis]
	out.Shape = slices.Delete(out.Shape, axis, axis+1)
	out.Strides = slices.Delete(out.Strides, axis, axis+1)
	return out, nil
}

// BroadcastShapes returns the shape in which tensors of the given shapes can be
// combined entry by entry: aligned at their last axes, each axis has the size that
// those have which are not of size 1.
func BroadcastShapes(shapes ...[]int) ([]int, error) {
	rank := 0
	for _, shape := range shapes {
		rank = max(rank, len(shape))
	}
	out := slices.Repeat([]int{1}, rank)
	for _, shape := range shapes {
		for axis, s := range shape {
			at := rank - len(shape) + axis
			if s != out[at] && s != 1 && out[at] != 1 {
				return nil, fmt.Errorf("cannot broadcast shapes %v together: an axis is %d and %d", shapes, out[at], s)
			}
			if s != 1 {
				out[at] = s
			}
		}
	}
	if _, err := size(out); err != nil {
		return nil, err
	}
	return out, nil
}

// Broadcast returns a view of the given shape in which the axes of size 1, and
// the ones that are missing in front, repeat without a copy.
func (t Tensor) Broadcast(shape ...int) (Tensor, error) {
	if err := t.Valid(); err != nil {
		return Tensor{}, err
	}
	missing := len(shape) - len(t.Shape)
	if _, err := size(shape); err != nil {
		return Tensor{}, err
	}
	if missing < 0 {
		return Tensor{}, fmt.Errorf("cannot broadcast shape %v to %v: it has more axes", t.Shape, shape)
	}
	out := Tensor{Shape: slices.Clone(shape), Strides: make([]int, len(shape)), Offset: t.Offset, Data: t.Data}
	for axis, s := range t.Shape {
		switch to := shape[missing+axis]; s {
		case to:
			out.Strides[missing+axis] = t.strides()[axis]
		case 1: // a stride of zero repeats it
		default:
			return Tensor{}, fmt.Errorf("cannot broadcast shape %v to %v: axis %d is %d, not 1 or %d", t.Shape, shape, axis, s, to)
		}
	}
	return out, nil
}

// Reshape returns the elements, in row-major order, under another shape: a view
// where strides can say so, else a copy.
func (t Tensor) Reshape(shape ...int) (Tensor, error) {
	if err := t.Valid(); err != nil {
		return Tensor{}, err
	}
	n, err := size(shape)
	if err != nil {
		return Tensor{}, err
	}
	if n != t.Len() {
		return Tensor{}, fmt.Errorf("cannot reshape %v with %d elements to %v with %d", t.Shape, t.Len(), shape, n)
	}
	if strides, ok := t.viewAs(shape); ok {
		return Tensor{slices.Clone(shape), strides, t.Offset, t.Data}, nil
	}
	return Tensor{Shape: slices.Clone(shape), Data: t.Values()}, nil
}

// viewAs finds strides that show t under another shape of as many elements. It
// first joins the axes of t that lie one behind the other into runs; then each
// run must split evenly into axes of the new shape.
func (t Tensor) viewAs(shape []int) (strides []int, ok bool) {
	if t.Len() == 0 {
		return RowMajor(shape...), true
	}
	type run struct{ size, stride int } // the stride of its last axis
	var runs []run
	for axis, stride := range t.strides() {
		s := t.Shape[axis]
		if s == 1 {
			continue
		}
		if n := len(runs); n > 0 && runs[n-1].stride == s*stride {
			runs[n-1] = run{runs[n-1].size * s, stride}
		} else {
			runs = append(runs, run{s, stride})
		}
	}
	strides = make([]int, len(shape))
	for axis := len(shape) - 1; axis >= 0; axis-- {
		s := shape[axis]
		if s == 1 {
			continue
		}
		last := &runs[len(runs)-1]
		if last.size%s != 0 {
			return nil, false
		}
		strides[axis] = last.stride
		last.size, last.stride = last.size/s, last.stride*s
		if last.size == 1 {
			runs = runs[:len(runs)-1]
		}
	}
	return strides, true
}

func (t Tensor) clone() Tensor {
	return Tensor{slices.Clone(t.Shape), slices.Clone(t.strides()), t.Offset, t.Data}
}

func (t Tensor) hasAxis(axis int) error {
	if axis < 0 || axis >= len(t.Shape) {
		return fmt.Errorf("shape %v has no axis %d", t.Shape, axis)
	}
	return nil
}
