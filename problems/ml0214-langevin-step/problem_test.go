package langevin

import (
	"errors"
	"math"
	"math/big"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

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

// inManyBits works with 200 bits, in which one cannot write NaN.
func inManyBits(x, grad, z []float64, eps float64) (next []float64, err error) {
	defer func() {
		if recover() != nil {
			next, err = nil, errors.New("no number")
		}
	}()
	wide := func(v float64) *big.Float {
		f := new(big.Float).SetPrec(200).SetFloat64(v)
		if f.IsInf() {
			panic(v)
		}
		return f
	}
	if len(x) != len(grad) || len(x) != len(z) {
		return nil, errors.New("lengths differ")
	}
	e := wide(eps)
	root := new(big.Float).Sqrt(e)
	for i := range x {
		down := new(big.Float).Mul(e, wide(grad[i]))
		down.Quo(down, wide(2))
		sum := new(big.Float).Mul(root, wide(z[i]))
		sum.Sub(sum.Add(sum, wide(x[i])), down)
		v, _ := sum.Float64()
		next = append(next, v)
	}
	return next, nil
}

func stepped(t *rapid.T, x, grad, z []float64, eps float64) []float64 {
	next, err := langevinStep(x, grad, z, eps)
	if err != nil {
		t.Fatal(err)
	}
	return next
}

func TestDescentWithoutNoiseAndLinearInNoise(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n, eps := rapid.IntRange(1, 4).Draw(t, "n"), rapid.Float64Range(0, 4).Draw(t, "eps")
		x, grad := gen.Quarters(t, "x", n, -4, 4), gen.Quarters(t, "grad", n, -4, 4)
		z, w := gen.Quarters(t, "z", n, -2, 2), gen.Quarters(t, "w", n, -2, 2)
		still := stepped(t, x, grad, make([]float64, n), eps)
		mixed := make([]float64, n)
		for i := range mixed {
			mixed[i] = 2*z[i] - 3*w[i]
		}
		one, other, both := stepped(t, x, grad, z, eps), stepped(t, x, grad, w, eps), stepped(t, x, grad, mixed, eps)
		for i := range still {
			if want := x[i] - grad[i]*eps*0.5; math.Abs(still[i]-want) > 1e-12 {
				t.Errorf("without noise, eps = %v: %v from %v down %v, want %v", eps, still[i], x[i], grad[i], want)
			}
			if want := still[i] + 2*(one[i]-still[i]) - 3*(other[i]-still[i]); math.Abs(both[i]-want) > 1e-11 {
				t.Errorf("coordinate %d, eps = %v: %v, want %v", i, eps, both[i], want)
			}
		}
	})
}

// On E = x²/2 a variance of 1/(1 - eps/4) is kept: for noise of variance 1, take
// the four cases of x and z of either sign.
func TestStationaryVariance(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		eps := rapid.Float64Range(0, 3).Draw(t, "eps")
		variance := 1 / (1 - eps/4)
		s := math.Sqrt(variance)
		x := []float64{s, s, -s, -s}
		sum := 0.0
		for _, v := range stepped(t, x, x, []float64{1, -1, 1, -1}, eps) { // E' = x
			sum += v * v
		}
		if err := judge.DiffNear(variance, sum/4, 1e-10, 0); err != nil {
			t.Errorf("eps = %v: %v", eps, err)
		}
	})
}

func TestArgumentsAreKept(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		x, grad, z := args[0].([]float64), args[1].([]float64), args[2].([]float64)
		before := [][]float64{append([]float64{}, x...), append([]float64{}, grad...), append([]float64{}, z...)}
		for _, a := range Approaches {
			_, _ = a.Func.(func(x, grad, z []float64, eps float64) ([]float64, error))(x, grad, z, args[3].(float64))
			if diff := cmp.Diff(before, [][]float64{x, grad, z}, cmpopts.EquateNaNs(), cmpopts.EquateEmpty()); diff != "" {
				t.Fatalf("%s changes its arguments: %s", a.Name, diff)
			}
		}
	})
}
