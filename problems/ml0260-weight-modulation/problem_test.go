package modulation

import (
	"errors"
	"math"
	"math/big"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"drill/ds/tensor"
	"drill/judge"
	"drill/judge/gen"
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

// inManyBits adds up for every weight the squares of its own filter, exactly, and
// takes the root in 300 bits.
func inManyBits(w Tensor, style []float64, demod bool, eps float64) (Tensor, error) {
	if len(w.Shape) != 4 || len(w.Data) == 0 || eps < 0 || len(style) != w.Shape[1] {
		return Tensor{}, errors.New("no weights")
	}
	scaled := func(at []int) *big.Rat {
		v := new(big.Rat).SetFloat64(w.At(at...))
		return v.Mul(v, new(big.Rat).SetFloat64(style[at[1]]))
	}
	out := tensor.New(w.Shape...)
	for at := range out.All() {
		quotient := new(big.Float).SetPrec(300).SetRat(scaled(at))
		if demod {
			squares := new(big.Rat).SetFloat64(eps)
			for other := range w.All() {
				if other[0] == at[0] {
					v := scaled(other)
					squares.Add(squares, v.Mul(v, v))
				}
			}
			root := new(big.Float).SetPrec(300).SetRat(squares)
			quotient.Quo(quotient, root.Sqrt(root))
		}
		v, _ := quotient.Float64()
		out.Set(v, at...)
	}
	return out, nil
}

// The squares of a filter, s in all, add up to s/(s + eps) after demodulation: 1,
// but for eps. A factor of the whole style cancels if eps has its square.
func TestFiltersHaveLengthOne(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		w, style, eps := args[0].(Tensor), args[1].([]float64), args[3].(float64)
		plain, err := modulateWeights(w, style, false, eps)
		if err != nil {
			return
		}
		got, err := modulateWeights(w, style, true, eps)
		if err != nil {
			t.Fatal(err)
		}
		for f := range w.Shape[0] {
			before, after := squares(plain, f), squares(got, f)
			if want := before / (before + eps); math.Abs(after-want) > 1e-12 {
				t.Errorf("the squares of filter %d are %v, want %v", f, after, want)
			}
		}
		factor := rapid.Float64Range(0.1, 10).Draw(t, "factor")
		louder := make([]float64, len(style))
		for c, s := range style {
			louder[c] = factor * s
		}
		again, err := modulateWeights(w, louder, true, factor*factor*eps)
		if err != nil {
			t.Fatal(err)
		}
		if err := judge.DiffNear(got, again, 1e-10, 1e-12); err != nil {
			t.Errorf("style times %v: %v", factor, err)
		}
	})
}

func squares(w Tensor, filter int) (sum float64) {
	for at, v := range w.All() {
		if at[0] == filter {
			sum += v * v
		}
	}
	return sum
}

// Modulated weights on a patch are the weights on a patch whose channels are scaled.
func TestModulationScalesTheInput(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		w, style, eps := args[0].(Tensor), args[1].([]float64), args[3].(float64)
		modulated, err := modulateWeights(w, style, false, eps)
		if err != nil {
			return
		}
		patch := gen.QuarterTensor(t, "patch", -3, 3, w.Shape[1:]...)
		want, got := make([]float64, w.Shape[0]), make([]float64, w.Shape[0])
		for at, v := range w.All() {
			x := patch.At(at[1:]...)
			want[at[0]] += v * (x * style[at[1]])
			got[at[0]] += modulated.At(at...) * x
		}
		if err := judge.Diff(want, got); err != nil {
			t.Error(err)
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
	style := []float64{1, -2, 0.5}
	for _, a := range Approaches {
		modulate := a.Func.(func(w Tensor, style []float64, demod bool, eps float64) (Tensor, error))
		before := plain.Values()
		want, err := modulate(plain, style, true, 0.5)
		if err != nil {
			t.Fatal(err)
		}
		got, err := modulate(view, style, true, 0.5)
		if err != nil {
			t.Fatal(err)
		}
		if err := judge.Diff(want, got); err != nil {
			t.Errorf("%s of a view: %v", a.Name, err)
		}
		if diff := cmp.Diff([][]float64{before, before, {1, -2, 0.5}}, [][]float64{plain.Data, view.Values(), style}); diff != "" {
			t.Errorf("%s changes its arguments: %s", a.Name, diff)
		}
	}
}
