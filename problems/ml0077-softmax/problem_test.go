package softmax

import (
	"errors"
	"math"
	"math/big"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

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

// inManyBits divides the exponentials by their sum in 300 bits.
func inManyBits(z []float64) ([]float64, error) {
	if slices.ContainsFunc(z, func(v float64) bool { return v != v || v > math.MaxFloat64 }) {
		return nil, errors.New("NaN or +Inf")
	}
	e := make([]*big.Float, len(z))
	sum := new(big.Float)
	for i, v := range z {
		e[i] = exp(v, slices.Max(z))
		sum.Add(sum, e[i])
	}
	if sum.Sign() == 0 {
		return nil, errors.New("nothing to share out")
	}
	p := make([]float64, len(z))
	for i := range p {
		p[i], _ = e[i].Quo(e[i], sum).Float64()
	}
	return p, nil
}

// exp returns e^(v-top) by Taylor's series for a small part of the exponent,
// squared until it is whole.
func exp(v, top float64) *big.Float {
	e := new(big.Float).SetPrec(300)
	if v-top < -10000 || math.IsInf(v, -1) {
		return e
	}
	const halvings = 20
	x := new(big.Float).SetPrec(300).Sub(big.NewFloat(v), big.NewFloat(top))
	x.SetMantExp(x, -halvings)
	for n := int64(40); n > 0; n-- { // 1 + x/1 (1 + x/2 (1 + x/3 (...)))
		e.Mul(e, x)
		e.Quo(e, new(big.Float).SetInt64(n))
		e.Add(e, big.NewFloat(1))
	}
	for range halvings {
		e.Mul(e, e)
	}
	return e
}

func TestProbabilitiesSumToOneInTheOrderOfTheScores(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		z := Inputs.Small(t)[0].([]float64)
		before := slices.Clone(z)
		for _, a := range Approaches {
			p, err := a.Func.(func([]float64) ([]float64, error))(z)
			if diff := cmp.Diff(before, z, cmpopts.EquateNaNs()); diff != "" {
				t.Fatalf("%s changes its argument: %s", a.Name, diff)
			}
			if err != nil {
				continue
			}
			sum := 0.0
			for i := range p {
				sum += p[i]
				for j := range p {
					if z[i] <= z[j] && p[i] > p[j] {
						t.Errorf("%s(%v) = %v: place %d is larger than place %d", a.Name, z, p, i, j)
					}
				}
			}
			if math.Abs(sum-1) > 1e-12 {
				t.Errorf("the sum of %s(%v) is %v", a.Name, z, sum)
			}
		}
	})
}

// Whole numbers up to 2^52 shift without rounding.
func TestShiftChangesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		whole := rapid.SliceOfN(rapid.IntRange(-30, 30), 1, 7).Draw(t, "z")
		by := rapid.IntRange(-1e15, 1e15).Draw(t, "by")
		z, shifted := make([]float64, len(whole)), make([]float64, len(whole))
		for i, v := range whole {
			z[i], shifted[i] = float64(v), float64(v+by)
		}
		want, err := softmax(z)
		if err != nil {
			t.Fatal(err)
		}
		got, err := softmax(shifted)
		if err != nil {
			t.Fatal(err)
		}
		if err := judge.DiffNear(want, got, 1e-12, 0); err != nil {
			t.Errorf("softmax(%v), shifted by %d: %v", z, by, err)
		}
	})
}

func TestProbabilitiesMoveWithTheScores(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		z := Inputs.Small(t)[0].([]float64)
		order := make([]int, len(z))
		for i := range order {
			order[i] = i
		}
		order = rapid.Permutation(order).Draw(t, "order")
		p, err := softmax(z)
		if err != nil {
			return
		}
		moved, want := make([]float64, len(z)), make([]float64, len(z))
		for to, from := range order {
			moved[to], want[to] = z[from], p[from]
		}
		got, err := softmax(moved)
		if err != nil {
			t.Fatal(err)
		}
		if err := judge.DiffNear(want, got, 1e-12, 1e-300); err != nil {
			t.Errorf("softmax(%v): %v", moved, err)
		}
	})
}
