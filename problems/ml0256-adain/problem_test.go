package adain

import (
	"errors"
	"math"
	"math/big"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"drill/ds/tensor"
	"drill/judge"
	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      inFractions,
	})
}

// inFractions finds mean and mean square of the plane of every element in exact
// fractions, and the variance as their difference.
func inFractions(x Tensor, scale, bias [][]float64, eps float64) (Tensor, error) {
	if len(x.Shape) != 4 || len(x.Data) == 0 || eps < 0 || !fits(x, scale) || !fits(x, bias) {
		return Tensor{}, errors.New("no images")
	}
	y := tensor.New(x.Shape...)
	size := big.NewRat(int64(x.Shape[2]*x.Shape[3]), 1)
	for at, v := range x.All() {
		mean, square := moments(x, at[0], at[1])
		mean.Quo(mean, size)
		square.Quo(square, size)
		square.Sub(square, new(big.Rat).Mul(mean, mean))
		m, _ := mean.Float64()
		s, _ := square.Float64()
		y.Set(bias[at[0]][at[1]]+scale[at[0]][at[1]]*(v-m)/math.Sqrt(s+eps), at...)
	}
	return y, nil
}

// moments returns the sum of a plane and that of its squares.
func moments(x Tensor, n, c int) (sum, squares *big.Rat) {
	sum, squares = new(big.Rat), new(big.Rat)
	for i := range x.Shape[2] {
		for j := range x.Shape[3] {
			v := new(big.Rat).SetFloat64(x.At(n, c, i, j))
			sum.Add(sum, v)
			squares.Add(squares, v.Mul(v, v))
		}
	}
	return sum, squares
}

func fits(x Tensor, style [][]float64) bool {
	ok := len(style) == x.Shape[0]
	for _, row := range style {
		ok = ok && len(row) == x.Shape[1]
	}
	return ok
}

// Each plane of the answer has its bias for a mean; its standard deviation is the
// magnitude of its scale, but for eps.
func TestMomentsAreTheStyle(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		x, scale, bias, eps := args[0].(Tensor), args[1].([][]float64), args[2].([][]float64), args[3].(float64)
		y, err := adaIN(x, scale, bias, eps)
		if err != nil {
			return
		}
		variance := func(x Tensor, n, c int) (mean, variance float64) {
			size := float64(x.Shape[2] * x.Shape[3])
			sum, squares := moments(x, n, c)
			m, _ := sum.Float64()
			s, _ := squares.Float64()
			return m / size, s/size - m/size*m/size
		}
		for n := range scale {
			for c, want := range bias[n] {
				_, before := variance(x, n, c)
				mean, after := variance(y, n, c)
				if math.Abs(mean-want) > 1e-10 {
					t.Errorf("plane %d, %d has mean %v, want %v", n, c, mean, want)
				}
				if want := scale[n][c] * scale[n][c] * before / (before + eps); math.Abs(after-want) > 1e-10 {
					t.Errorf("plane %d, %d has variance %v, want %v", n, c, after, want)
				}
			}
		}
	})
}

// Gain and offset of the input change nothing if eps has the square of the gain.
func TestGainAndOffsetChangeNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		x, scale, bias, eps := args[0].(Tensor), args[1].([][]float64), args[2].([][]float64), args[3].(float64)
		want, err := adaIN(x, scale, bias, eps)
		if err != nil {
			return
		}
		gain, offset := rapid.Float64Range(0.1, 10).Draw(t, "gain"), rapid.Float64Range(-1000, 1000).Draw(t, "offset")
		changed := tensor.New(x.Shape...)
		for at, v := range x.All() {
			changed.Set(gain*v+offset*float64(1+at[1]), at...)
		}
		got, err := adaIN(changed, scale, bias, gain*gain*eps)
		if err != nil {
			t.Fatal(err)
		}
		if err := judge.DiffNear(want, got, 1e-8, 1e-8); err != nil {
			t.Errorf("%v*x + %v for each channel: %v", gain, offset, err)
		}
	})
}

// Views are read through their strides, and no argument is changed.
func TestViews(t *testing.T) {
	plain := tensor.New(2, 3, 2, 4)
	for i := range plain.Data {
		plain.Data[i] = float64(i*i%17) - 8
	}
	view := tensor.New(4, 2, 3, 2).Transpose()
	for at, v := range plain.All() {
		view.Set(v, at...)
	}
	style := func() [][]float64 { return [][]float64{{1, 2, 3}, {-1, 0, 4}} }
	scale, bias := style(), style()
	for _, a := range Approaches {
		norm := a.Func.(func(x Tensor, scale, bias [][]float64, eps float64) (Tensor, error))
		before := plain.Values()
		want, err := norm(plain, scale, bias, 0.5)
		if err != nil {
			t.Fatal(err)
		}
		got, err := norm(view, scale, bias, 0.5)
		if err != nil {
			t.Fatal(err)
		}
		if err := judge.Diff(want, got); err != nil {
			t.Errorf("%s of a view: %v", a.Name, err)
		}
		if diff := cmp.Diff([][]float64{before, before}, [][]float64{plain.Data, view.Values()}); diff != "" {
			t.Errorf("%s changes x: %s", a.Name, diff)
		}
		if diff := cmp.Diff([][][]float64{style(), style()}, [][][]float64{scale, bias}); diff != "" {
			t.Errorf("%s changes the style: %s", a.Name, diff)
		}
	}
}
