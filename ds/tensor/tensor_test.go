package tensor

import (
	"fmt"
	"math"
	"math/big"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// A model is a tensor as a map from index to value.
type model struct {
	shape []int
	at    map[string]float64
}

func modelOf(t Tensor) model {
	m := model{t.Shape, map[string]float64{}}
	var walk func(index []int)
	walk = func(index []int) {
		if len(index) == len(t.Shape) {
			m.at[fmt.Sprint(index)] = t.At(index...)
			return
		}
		for i := range t.Shape[len(index)] {
			walk(append(slices.Clone(index), i))
		}
	}
	walk(nil)
	return m
}

// remap builds the model of a view from where each of its indices comes from.
func remap(m model, shape []int, from func(index []int) []int) model {
	out := model{shape, map[string]float64{}}
	var walk func(index []int)
	walk = func(index []int) {
		if len(index) == len(shape) {
			out.at[fmt.Sprint(index)] = m.at[fmt.Sprint(from(index))]
			return
		}
		for i := range shape[len(index)] {
			walk(append(slices.Clone(index), i))
		}
	}
	walk(nil)
	return out
}

func same(t *rapid.T, what string, want model, got Tensor) {
	require.NoError(t, got.Valid(), what)
	if diff := cmp.Diff(want.at, modelOf(got).at); diff != "" || !slices.Equal(want.shape, got.Shape) {
		t.Fatalf("%s: shape %v, want %v (-want +got):\n%s", what, got.Shape, want.shape, diff)
	}
}

// drawn draws a tensor of distinct elements, and then some views of it.
func drawn(t *rapid.T) Tensor {
	shape := rapid.SliceOfN(rapid.IntRange(0, 4), 0, 4).Draw(t, "shape")
	x := New(shape...)
	for i := range x.Data {
		x.Data[i] = float64(i + 1)
	}
	if rapid.Bool().Draw(t, "column major") {
		x.Strides = ColumnMajor(shape...)
	}
	for range rapid.IntRange(0, 2).Draw(t, "views") {
		x = view(t, x)
	}
	return x
}

// view takes one view of x and holds it to the model.
func view(t *rapid.T, x Tensor) Tensor {
	m := modelOf(x)
	kind := rapid.SampledFrom([]string{"permute", "transpose", "slice", "select", "broadcast"}).Draw(t, "kind")
	if x.Rank() == 0 && kind != "broadcast" {
		return x
	}
	switch kind {
	case "permute":
		axes := rapid.Permutation(identity(x.Rank())).Draw(t, "axes")
		got, err := x.Permute(axes...)
		require.NoError(t, err)
		shape := make([]int, len(axes))
		for k, axis := range axes {
			shape[k] = x.Shape[axis]
		}
		same(t, "Permute", remap(m, shape, func(index []int) []int {
			from := make([]int, len(index))
			for k, axis := range axes {
				from[axis] = index[k]
			}
			return from
		}), got)
		return got
	case "transpose":
		shape := slices.Clone(x.Shape)
		slices.Reverse(shape)
		same(t, "Transpose", remap(m, shape, func(index []int) []int {
			from := slices.Clone(index)
			slices.Reverse(from)
			return from
		}), x.Transpose())
		return x.Transpose()
	case "slice":
		axis := rapid.IntRange(0, x.Rank()-1).Draw(t, "axis")
		lo := rapid.IntRange(0, x.Shape[axis]).Draw(t, "lo")
		hi := rapid.IntRange(lo, x.Shape[axis]).Draw(t, "hi")
		step := rapid.IntRange(1, 3).Draw(t, "step")
		got, err := x.Slice(axis, lo, hi, step)
		require.NoError(t, err)
		shape := slices.Clone(x.Shape)
		shape[axis] = 0
		for i := lo; i < hi; i += step {
			shape[axis]++
		}
		same(t, "Slice", remap(m, shape, func(index []int) []int {
			from := slices.Clone(index)
			from[axis] = lo + step*from[axis]
			return from
		}), got)
		return got
	case "select":
		axis := rapid.IntRange(0, x.Rank()-1).Draw(t, "axis")
		if x.Shape[axis] == 0 {
			return x
		}
		i := rapid.IntRange(0, x.Shape[axis]-1).Draw(t, "i")
		got, err := x.Select(axis, i)
		require.NoError(t, err)
		same(t, "Select", remap(m, slices.Delete(slices.Clone(x.Shape), axis, axis+1), func(index []int) []int {
			return slices.Insert(slices.Clone(index), axis, i)
		}), got)
		return got
	}
	front := rapid.SliceOfN(rapid.IntRange(0, 2), 0, 2).Draw(t, "front")
	shape := slices.Concat(front, x.Shape)
	for k := range x.Shape {
		if x.Shape[k] == 1 {
			shape[len(front)+k] = rapid.IntRange(0, 3).Draw(t, "to")
		}
	}
	got, err := x.Broadcast(shape...)
	require.NoError(t, err)
	same(t, "Broadcast", remap(m, shape, func(index []int) []int {
		from := slices.Clone(index[len(front):])
		for k := range from {
			from[k] = min(from[k], x.Shape[k]-1)
		}
		return from
	}), got)
	return got
}

func identity(n int) []int {
	ints := make([]int, n)
	for i := range ints {
		ints[i] = i
	}
	return ints
}

func TestViews(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) { drawn(t) })
}

// Values, All and At agree, and a reshape keeps the row-major order; it shares
// the data exactly where some strides could.
func TestReshape(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := drawn(t)
		var values []float64
		for index, v := range x.All() {
			if x.At(index...) != v {
				t.Fatalf("All yields %v at %v, At says %v", v, index, x.At(index...))
			}
			values = append(values, v)
		}
		require.Equal(t, len(values), x.Len())
		shape := factors(t, x.Len())
		got, err := x.Reshape(shape...)
		require.NoError(t, err)
		require.NoError(t, got.Valid())
		if diff := cmp.Diff(values, slices.Clone(got.Values()), cmp.Transformer("", func(v []float64) []float64 { return append([]float64{}, v...) })); diff != "" {
			t.Fatalf("%v reshaped to %v (-before +after):\n%s", x, shape, diff)
		}
		if x.Contiguous() && len(x.Data) > 0 && x.Len() > 0 && &got.Data[0] != &x.Data[0] {
			t.Fatalf("%v is contiguous, but its reshape is a copy", x)
		}
		flat, err := got.Reshape(x.Shape...)
		require.NoError(t, err)
		require.Equal(t, x.Values(), flat.Values())
	})
}

// factors draws a shape of n elements.
func factors(t *rapid.T, n int) []int {
	if n == 0 {
		return []int{3, 0}
	}
	var shape []int
	for n > 1 {
		var divisors []int
		for d := 1; d <= n; d++ {
			if n%d == 0 {
				divisors = append(divisors, d)
			}
		}
		d := rapid.SampledFrom(divisors).Draw(t, "factor")
		shape = append(shape, d)
		n /= d
		if len(shape) > 6 {
			return append(shape, n)
		}
	}
	return shape
}

func TestMisuse(t *testing.T) {
	x := New(2, 3)
	fails := func(want string, _ Tensor, err error) {
		t.Helper()
		require.EqualError(t, err, want)
	}
	try := func(y Tensor, err error) (Tensor, error) { return y, err }
	y, err := try(x.Permute(0))
	fails("1 axes for shape [2 3]", y, err)
	y, err = try(x.Permute(0, 0))
	fails("axes [0 0] are no permutation of 0 to 1", y, err)
	y, err = try(x.Slice(2, 0, 1, 1))
	fails("shape [2 3] has no axis 2", y, err)
	y, err = try(x.Slice(1, 2, 4, 1))
	fails("cannot take 2 to 4 by 1 of axis 1 of shape [2 3]", y, err)
	y, err = try(x.Slice(1, 0, 3, 0))
	fails("cannot take 0 to 3 by 0 of axis 1 of shape [2 3]", y, err)
	y, err = try(x.Select(0, 2))
	fails("there is no index 2 on axis 0 of shape [2 3]", y, err)
	y, err = try(x.Reshape(4))
	fails("cannot reshape [2 3] with 6 elements to [4] with 4", y, err)
	y, err = try(x.Reshape(-2, -3))
	fails("shape [-2 -3]: axis 0 has a negative size", y, err)
	y, err = try(x.Broadcast(2, 4))
	fails("cannot broadcast shape [2 3] to [2 4]: axis 1 is 3, not 1 or 4", y, err)
	y, err = try(x.Broadcast(3))
	fails("cannot broadcast shape [2 3] to [3]: it has more axes", y, err)
	y, err = try(Of(make([]float64, 5), 2, 3))
	fails("shape [2 3] takes 6 values, not 5", y, err)
	y, err = try(Of(nil, math.MaxInt, math.MaxInt))
	fails(fmt.Sprintf("shape [%d %d] has more elements than can be counted", math.MaxInt, math.MaxInt), y, err)
	require.Panics(t, func() { x.At(0) })
	require.Panics(t, func() { x.At(0, 3) })
	require.Panics(t, func() { x.Set(1, -1, 0) })
	for _, bad := range []Tensor{
		{Shape: []int{2}, Data: make([]float64, 1)},
		{Shape: []int{2}, Strides: []int{1, 1}, Data: make([]float64, 2)},
		{Shape: []int{2}, Strides: []int{-1}, Data: make([]float64, 2)},
		{Shape: []int{2}, Offset: 1, Data: make([]float64, 2)},
		{Shape: []int{3, 3}, Strides: []int{math.MaxInt, math.MaxInt}, Data: make([]float64, 9)},
	} {
		require.Error(t, bad.Valid(), "%v", bad)
	}
	require.NoError(t, Tensor{Shape: []int{2}, Strides: []int{-1}, Offset: 1, Data: make([]float64, 2)}.Valid())
}

// Of any tensor that somebody may make by hand, Valid and At know whether it
// stays within its data, and nothing wraps.
func TestAnyTensor(t *testing.T) {
	number := rapid.OneOf(rapid.IntRange(-3, 4), rapid.SampledFrom([]int{math.MaxInt, math.MinInt, math.MaxInt / 2, 1 << 32, -1 << 62, 1<<62 + 1}))
	rapid.Check(t, func(t *rapid.T) {
		x := Tensor{
			Shape:  rapid.SliceOfN(rapid.OneOf(rapid.IntRange(0, 4), number), 0, 3).Draw(t, "shape"),
			Offset: number.Draw(t, "offset"),
			Data:   []float64{0, 1, 2, 3, 4, 5, 6, 7}[:rapid.IntRange(0, 8).Draw(t, "data")],
		}
		if rapid.Bool().Draw(t, "strides") {
			x.Strides = rapid.SliceOfN(number, len(x.Shape), len(x.Shape)).Draw(t, "strides")
		}
		low, high, empty, counted := reach(x)
		inside := counted && (empty || low.Sign() >= 0 && high.Cmp(big.NewInt(int64(len(x.Data)))) < 0)
		require.Equal(t, inside, x.Valid() == nil, "%v: %v", x, x.Valid())
		index := make([]int, len(x.Shape))
		for axis, s := range x.Shape {
			if s < 1 {
				require.Panics(t, func() { x.At(index...) })
				return
			}
			index[axis] = rapid.IntRange(0, s-1).Draw(t, "index")
		}
		place, _ := placeOf(x, index)
		got, ok := at(x, index)
		if inside && !ok || ok && place.Cmp(big.NewInt(int64(got))) != 0 {
			t.Fatalf("At(%v) of %+v is %v, %v; its place is %v", index, x, got, ok, place)
		}
		if !inside {
			_, err := x.Reshape(x.Shape...)
			require.Error(t, err)
			require.Panics(t, func() { x.Values() })
		}
	})
}

// at returns the element, or that there was a panic.
func at(x Tensor, index []int) (v float64, ok bool) {
	defer func() { _ = recover() }()
	return x.At(index...), true
}

// placeOf adds up where an index is, in numbers that do not wrap, and the least
// strides of a contiguous tensor.
func placeOf(x Tensor, index []int) (place *big.Int, step *big.Int) {
	place, step = big.NewInt(int64(x.Offset)), big.NewInt(1)
	for axis := len(index) - 1; axis >= 0; axis-- {
		stride := new(big.Int).Set(step)
		if x.Strides != nil {
			stride.SetInt64(int64(x.Strides[axis]))
		}
		place.Add(place, stride.Mul(stride, big.NewInt(int64(index[axis]))))
		step.Mul(step, big.NewInt(int64(x.Shape[axis])))
	}
	return place, step
}

// reach returns the lowest and the highest place of all indices, whether there is
// none, and whether the sizes can be counted.
func reach(x Tensor) (low, high *big.Int, empty, counted bool) {
	n := big.NewInt(1)
	counted = true
	for _, s := range x.Shape {
		empty, counted = empty || s == 0, counted && s >= 0
		if s != 0 {
			n.Mul(n, big.NewInt(int64(s)))
		}
	}
	counted = counted && n.IsInt64()
	first, last := make([]int, len(x.Shape)), make([]int, len(x.Shape))
	for axis, s := range x.Shape {
		if x.Strides != nil && x.Strides[axis] < 0 {
			first[axis] = max(s-1, 0)
		} else {
			last[axis] = max(s-1, 0)
		}
	}
	low, _ = placeOf(x, first)
	high, _ = placeOf(x, last)
	return low, high, empty, counted
}

// Shapes that fit together give one to which each can be broadcast, and no
// smaller one; those that do not are told.
func TestBroadcastShapes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		shapes := rapid.SliceOfN(rapid.SliceOfN(rapid.IntRange(0, 3), 0, 3), 0, 3).Draw(t, "shapes")
		rank, fit := 0, true
		sizes := make(map[int]map[int]bool) // those that are not 1, by the axis from the end
		for _, shape := range shapes {
			rank = max(rank, len(shape))
			for axis, s := range shape {
				at := len(shape) - axis
				if sizes[at] == nil {
					sizes[at] = make(map[int]bool)
				}
				if s != 1 {
					sizes[at][s] = true
				}
				fit = fit && len(sizes[at]) <= 1
			}
		}
		got, err := BroadcastShapes(shapes...)
		require.Equal(t, fit, err == nil, "%v: %v, %v", shapes, got, err)
		if !fit {
			return
		}
		require.Len(t, got, rank)
		for axis, s := range got {
			require.True(t, len(sizes[rank-axis]) == 0 && s == 1 || sizes[rank-axis][s], "%v: %v", shapes, got)
		}
		for _, shape := range shapes {
			_, err := New(shape...).Broadcast(got...)
			require.NoError(t, err)
		}
	})
	_, err := BroadcastShapes([]int{2, 3}, []int{4, 1}, []int{1})
	require.EqualError(t, err, "cannot broadcast shapes [[2 3] [4 1] [1]] together: an axis is 2 and 4")
	_, err = BroadcastShapes([]int{math.MaxInt, 1}, []int{1, 2})
	require.ErrorContains(t, err, "more elements than can be counted")
	_, err = BroadcastShapes([]int{-1}, []int{1})
	require.ErrorContains(t, err, "negative size")
}

// A step that would overflow, and shapes whose strides would, are no silent wrap.
func TestOverflow(t *testing.T) {
	x, err := Of([]float64{1, 2, 3}, 3)
	require.NoError(t, err)
	y, err := x.Slice(0, 1, 3, math.MaxInt)
	require.NoError(t, err)
	require.Equal(t, []float64{2}, y.Values())
	require.NoError(t, y.Valid())
	for _, shape := range [][]int{{math.MaxInt, 2}, {0, math.MaxInt, 2}, {math.MaxInt, 0, 2}, {-1}} {
		require.Panics(t, func() { New(shape...) }, "%v", shape)
		require.Panics(t, func() { RowMajor(shape...) }, "%v", shape)
		require.Panics(t, func() { ColumnMajor(shape...) }, "%v", shape)
		require.Panics(t, func() { Tensor{Shape: shape}.Len() }, "%v", shape)
		require.Error(t, Tensor{Shape: shape}.Valid(), "%v", shape)
	}
	require.PanicsWithValue(t, "tensor: index [0] out of range for shape [0]", func() { New(0).At(0) })
	require.PanicsWithValue(t, "tensor: offset 3 of 3 values", func() { Tensor{Shape: []int{2}, Offset: 3, Data: make([]float64, 3)}.At(0) })
}

func ExampleBroadcastShapes() {
	column, _ := Of([]float64{10, 20}, 2, 1)
	row, _ := Of([]float64{1, 2, 3}, 3)
	shape, _ := BroadcastShapes(column.Shape, row.Shape)
	a, _ := column.Broadcast(shape...)
	b, _ := row.Broadcast(shape...)
	sum := New(shape...)
	for index, v := range a.All() {
		sum.Set(v+b.At(index...), index...)
	}
	fmt.Println(shape, sum.Values())
	// Output: [2 3] [11 12 13 21 22 23]
}

func ExampleTensor_Reshape() {
	x, _ := Of([]float64{1, 2, 3, 4, 5, 6}, 2, 3)
	view, _ := x.Reshape(3, 2)
	view.Set(9, 0, 0) // shares the data of x
	copied, _ := x.Transpose().Reshape(6)
	copied.Set(7, 0) // no strides say this order: a copy
	fmt.Println(x.Data, copied.Values())
	// Output: [9 2 3 4 5 6] [7 4 2 5 3 6]
}

func ExampleTensor_Transpose() {
	x, _ := Of([]float64{1, 2, 3, 4, 5, 6}, 2, 3)
	y := x.Transpose()
	fmt.Println(y.Shape, y.Strides, y.Values())
	y.Set(9, 2, 0) // a view shares its data
	fmt.Println(x.Data)
	// Output:
	// [3 2] [1 3] [1 4 2 5 3 6]
	// [1 2 9 4 5 6]
}

func ExampleTensor_Broadcast() {
	row, _ := Of([]float64{1, 2, 3}, 3)
	rows, _ := row.Broadcast(2, 3)
	fmt.Println(rows.Strides, rows.Values(), len(rows.Data))
	// Output: [0 1] [1 2 3 1 2 3] 3
}
