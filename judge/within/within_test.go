package within

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"drill/ds/tensor"
)

func TestWithin(t *testing.T) {
	bad := tensor.Tensor{Shape: []int{3}, Data: []float64{1}}
	for _, test := range []struct {
		err  error
		want string // empty: none
	}{
		{Int("k", 3, 3, 3), ""},
		{Int("k", 2, 3, 5), "k = 2 is not from 3 to 5"},
		{Int("k", 6, 3, 5), "k = 6 is not from 3 to 5"},
		{Float("x", 1, 1, 1), ""},
		{Float("x", math.NaN(), 0, 1), "x = NaN is not from 0 to 1"},
		{Float("x", -0.5, 0, 1), "x = -0.5 is not from 0 to 1"},
		{Float("x", math.Inf(1), 0, 1), "x = +Inf is not from 0 to 1"},
		{Len("s", []string{"a", "b"}, 2), ""},
		{Len("s", []string{"a", "b"}, 1), "s has 2 entries, more than 1"},
		{Ints("a", []int{0, 9}, 2, 0, 9), ""},
		{Ints("a", []int{0, 10}, 2, 0, 9), "a[1] = 10 is not from 0 to 9"},
		{Ints("a", []int{0, 1, 2}, 2, 0, 9), "a has 3 entries, more than 2"},
		{Floats("a", []float64{0, 9}, 2, 0, 9), ""},
		{Floats("a", []float64{0, -1}, 2, 0, 9), "a[1] = -1 is not from 0 to 9"},
		{Floats("a", []float64{0, math.NaN()}, 2, 0, 9), "a[1] = NaN is not from 0 to 9"},
		{Floats("a", make([]float64, 3), 2, 0, 9), "a has 3 entries, more than 2"},
		{Finite("a", []float64{0, math.NaN(), math.Inf(1), math.Inf(-1), 9}, 5, 0, 9), ""},
		{Finite("a", []float64{math.NaN(), 10}, 5, 0, 9), "a[1] = 10 is not from 0 to 9"},
		{Finite("a", []float64{-1}, 5, 0, 9), "a[0] = -1 is not from 0 to 9"},
		{Finite("a", make([]float64, 3), 2, 0, 9), "a has 3 entries, more than 2"},
		{FiniteMatrix("m", [][]float64{{1}, {1, math.NaN()}}, 2, 2, 1, 2), ""},
		{FiniteMatrix("m", [][]float64{{1}, {1, 3}}, 2, 2, 1, 2), "m[1][1] = 3 is not from 1 to 2"},
		{FiniteMatrix("m", [][]float64{{1}, {1}, {1}}, 2, 2, 1, 2), "m has 3 entries, more than 2"},
		{Matrix("m", [][]float64{{1}, {1, 2}}, 2, 2, 1, 2), ""},
		{Matrix("m", [][]float64{{1}, {1, 3}}, 2, 2, 1, 2), "m[1][1] = 3 is not from 1 to 2"},
		{Matrix("m", [][]float64{{1}, {1, 1, 1}}, 2, 2, 1, 2), "m[1] has 3 entries, more than 2"},
		{Matrix("m", [][]float64{{1}, {1}, {1}}, 2, 2, 1, 2), "m has 3 entries, more than 2"},
		{Tensor("t", tensor.New(2, 3), 6, 0, 0), ""},
		{Tensor("t", tensor.New(2, 3), 5, 0, 0), "t has 6 elements, more than 5"},
		{Tensor("t", tensor.New(2, 1), 5, 1, 2), "t[0 0] = 0 is not from 1 to 2"},
		{Tensor("t", bad, 5, 0, 1), "t: shape [3] with strides [1] and offset 0 reads places 0 to 2 of 1 values"},
	} {
		if test.want == "" {
			require.NoError(t, test.err)
		} else {
			require.EqualError(t, test.err, test.want)
		}
	}
}
