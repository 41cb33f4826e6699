package pixelnorm

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
		Brute:      inManyBits,
	})
}

// inManyBits finds for every element the mean square of its own pixel, exactly, and
// the root and the quotient in 300 bits.
func inManyBits(x Tensor, eps float64) (Tensor, error) {
	if len(x.Shape) != 4 || len(x.Data) == 0 || eps < 0 {
		return Tensor{}, errors.New("no pixels")
	}
	y := tensor.New(x.Shape...)
	for at, v := range x.All() {
		square := new(big.Rat)
		for c := range x.Shape[1] {
			r := new(big.Rat).SetFloat64(x.At(at[0], c, at[2], at[3]))
			square.Add(square, r.Mul(r, r))
		}
		square.Quo(square, big.NewRat(int64(x.Shape[1]), 1))
		square.Add(square, new(big.Rat).SetFloat64(eps))
		root := new(big.Float).SetPrec(300).SetRat(square)
		root.Sqrt(root)
		q, _ := new(big.Float).SetPrec(300).Quo(big.NewFloat(v), root).Float64()
		y.Set(q, at...)
	}
	return y, nil
}

// The mean square s of a pixel becomes s/(s + eps): 1, but for eps.
func TestMeanSquareIsOne(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		x, eps := args[0].(Tensor), args[1].(float64)
		y, err := pixelNorm(x, eps)
		if err != nil {
			return
		}
		for at := range x.All() {
			before, after := meanSquare(x, at), meanSquare(y, at)
			if want := before / (before + eps); math.Abs(after-want) > 1e-12 {
				t.Errorf("the mean square of pixel %v is %v, want %v", at, after, want)
			}
		}
	})
}

func meanSquare(x Tensor, at []int) (s float64) {
	for c := range x.Shape[1] {
		s += math.Pow(x.At(at[0], c, at[2], at[3]), 2) / float64(x.Shape[1])
	}
	return s
}

// A positive factor changes nothing if eps has its square, and each pixel may have
// a factor of its own if eps counts nothing.
func TestFactorsCancel(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		x, eps := args[0].(Tensor), args[1].(float64)
		want, err := pixelNorm(x, eps)
		if err != nil {
			return
		}
		factor := rapid.Float64Range(0.1, 10).Draw(t, "factor")
		scaled := tensor.New(x.Shape...)
		for i, v := range x.Data {
			scaled.Data[i] = factor * v
		}
		got, err := pixelNorm(scaled, factor*factor*eps)
		if err != nil {
			t.Fatal(err)
		}
		if err := judge.DiffNear(want, got, 1e-11, 1e-12); err != nil {
			t.Errorf("%v*x: %v", factor, err)
		}
		for at, v := range x.All() {
			scaled.Set(v*float64(1+at[0]+2*at[2]+3*at[3]), at...)
		}
		got, err = pixelNorm(scaled, 1e-300)
		if err != nil {
			t.Fatal(err)
		}
		if want, err = pixelNorm(x, 1e-300); err != nil {
			t.Fatal(err)
		}
		if err := judge.DiffNear(want, got, 1e-11, 1e-12); err != nil {
			t.Errorf("a factor for each pixel: %v", err)
		}
	})
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
	for _, a := range Approaches {
		norm := a.Func.(func(Tensor, float64) (Tensor, error))
		before := plain.Values()
		want, err := norm(plain, 0.5)
		if err != nil {
			t.Fatal(err)
		}
		got, err := norm(view, 0.5)
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
