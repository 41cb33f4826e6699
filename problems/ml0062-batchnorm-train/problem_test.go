package batchnorm

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

// inFractions finds mean and mean square in exact fractions, and the variance as
// their difference.
func inFractions(x Tensor, gamma, beta []float64, eps float64) (y Tensor, mean, variance []float64, err error) {
	if len(x.Shape) != 4 || len(x.Data) == 0 || eps < 0 || len(gamma) != x.Shape[1] || len(beta) != x.Shape[1] {
		return Tensor{}, nil, nil, errors.New("no batch")
	}
	y = tensor.New(x.Shape...)
	for c := range gamma {
		n, sum, squares := new(big.Rat), new(big.Rat), new(big.Rat)
		for at, v := range x.All() {
			if at[1] == c {
				r := new(big.Rat).SetFloat64(v)
				n.Add(n, big.NewRat(1, 1))
				sum.Add(sum, r)
				squares.Add(squares, r.Mul(r, r))
			}
		}
		sum.Quo(sum, n)
		squares.Quo(squares, n)
		squares.Sub(squares, new(big.Rat).Mul(sum, sum))
		m, _ := sum.Float64()
		s, _ := squares.Float64()
		mean, variance = append(mean, m), append(variance, s)
	}
	for at, v := range x.All() {
		c := at[1]
		y.Set(beta[c]+gamma[c]*(v-mean[c])/math.Sqrt(variance[c]+eps), at...)
	}
	return y, mean, variance, nil
}

// The answer has mean beta and variance gamma^2 var/(var + eps): with that for a
// scale, beta for a shift and an eps that counts nothing it stays as it is.
func TestMomentsOfTheAnswer(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		x, gamma, beta, eps := args[0].(Tensor), args[1].([]float64), args[2].([]float64), args[3].(float64)
		y, _, variance, err := batchNormTrain(x, gamma, beta, eps)
		if err != nil {
			return
		}
		var want []float64
		for c, v := range variance {
			want = append(want, gamma[c]*gamma[c]*v/(v+eps))
		}
		_, mean, got, err := batchNormTrain(y, gamma, beta, eps)
		if err != nil {
			t.Fatal(err)
		}
		if err := judge.DiffNear(beta, mean, 1e-10, 1e-10); err != nil {
			t.Errorf("mean of the answer: %v", err)
		}
		if err := judge.DiffNear(want, got, 1e-10, 1e-10); err != nil {
			t.Errorf("variance of the answer: %v", err)
		}
	})
}

// Another unit for x changes nothing if eps has it too.
func TestUnitChangesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		x, gamma, beta, eps := args[0].(Tensor), args[1].([]float64), args[2].([]float64), args[3].(float64)
		want, _, _, err := batchNormTrain(x, gamma, beta, eps)
		if err != nil {
			return
		}
		unit, offset := rapid.Float64Range(0.1, 10).Draw(t, "unit"), rapid.Float64Range(-1000, 1000).Draw(t, "offset")
		scaled := tensor.New(x.Shape...)
		for i, v := range x.Values() {
			scaled.Data[i] = unit*v + offset
		}
		got, _, _, err := batchNormTrain(scaled, gamma, beta, unit*unit*eps)
		if err != nil {
			t.Fatal(err)
		}
		if err := judge.DiffNear(want, got, 1e-8, 1e-8); err != nil {
			t.Errorf("%v*x + %v: %v", unit, offset, err)
		}
	})
}

// The images of the answer stand in the order of the images, whatever it is.
func TestOrderOfImages(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		x, gamma, beta, eps := args[0].(Tensor), args[1].([]float64), args[2].([]float64), args[3].(float64)
		want, _, _, err := batchNormTrain(x, gamma, beta, eps)
		if err != nil {
			return
		}
		turned := func(x Tensor) Tensor {
			out := tensor.New(x.Shape...)
			for at, v := range x.All() {
				out.Set(v, (at[0]+1)%x.Shape[0], at[1], at[2], at[3])
			}
			return out
		}
		got, _, _, err := batchNormTrain(turned(x), gamma, beta, eps)
		if err != nil {
			t.Fatal(err)
		}
		if err := judge.DiffNear(turned(want), got, 1e-10, 1e-10); err != nil {
			t.Error(err)
		}
	})
}

// Views are read through their strides, and x is not changed.
func TestViews(t *testing.T) {
	x := tensor.New(4, 2, 3, 2).Transpose() // 2 images, 3 channels, 2 rows, 4 columns
	for i := range x.Data {
		x.Data[i] = float64(i * i % 17)
	}
	plain, err := tensor.Of(x.Values(), x.Shape...)
	if err != nil {
		t.Fatal(err)
	}
	gamma, beta := []float64{1, 2, 3}, []float64{0, -1, 1}
	for _, a := range Approaches {
		norm := a.Func.(func(Tensor, []float64, []float64, float64) (Tensor, []float64, []float64, error))
		before := x.Values()
		want, _, _, err := norm(plain, gamma, beta, 0.5)
		if err != nil {
			t.Fatal(err)
		}
		got, _, _, err := norm(x, gamma, beta, 0.5)
		if err != nil {
			t.Fatal(err)
		}
		if err := judge.DiffNear(want, got, 1e-12, 1e-12); err != nil {
			t.Errorf("%s of a view: %v", a.Name, err)
		}
		if diff := cmp.Diff([][]float64{before, before}, [][]float64{x.Values(), plain.Data}); diff != "" {
			t.Errorf("%s changes x: %s", a.Name, diff)
		}
	}
}
