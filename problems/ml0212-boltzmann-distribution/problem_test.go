package boltzmann

import (
	"errors"
	"math"
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
		Brute:      pairwise,
	})
}

// pairwise compares every state with every other: 1/p is the sum of how much
// likelier the others are.
func pairwise(energy []float64, t float64) (p []float64, logZ, mean float64, err error) {
	for i, e := range energy {
		sum := 0.0
		for _, f := range energy {
			sum += math.Exp((e - f) / t) // NaN where both are forbidden
		}
		if math.IsInf(e, 1) {
			sum = e
		}
		p = append(p, 1/sum)
		if e == slices.Min(energy) {
			logZ = math.Log(sum) - e/t
		}
		if p[i] != 0 {
			mean += p[i] * e
		}
	}
	if !(t > 0 && t < 1e300) || len(energy) == 0 || !(math.Abs(slices.Min(energy)) < 1e300) {
		return nil, 0, 0, errors.New("no distribution")
	}
	return p, logZ, mean, nil
}

// drawn draws energies that are whole quarters, and a temperature.
func drawn(t *rapid.T) ([]float64, float64) {
	quarter := rapid.Map(rapid.IntRange(-20, 20), func(i int) float64 { return float64(i) / 4 })
	return rapid.SliceOfN(quarter, 1, 6).Draw(t, "energy"), rapid.Float64Range(0.2, 20).Draw(t, "t")
}

func TestSharesAndRatios(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		energy, heat := drawn(t)
		p, _, _, err := boltzmann(energy, heat)
		if err != nil {
			t.Fatal(err)
		}
		sum := 0.0
		for i := range p {
			sum += p[i]
			if err := judge.DiffNear(math.Exp((energy[0]-energy[i])/heat), p[i]/p[0], 1e-12, 0); err != nil {
				t.Errorf("p[%d]/p[0] of %v at %v: %v", i, energy, heat, err)
			}
		}
		if math.Abs(sum-1) > 1e-12 {
			t.Errorf("the sum of %v is %v", p, sum)
		}
	})
}

// Whole quarters shift without rounding.
func TestShiftMovesLogZAndMean(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		energy, heat := drawn(t)
		by := float64(rapid.IntRange(-1000, 1000).Draw(t, "by"))
		shifted := slices.Clone(energy)
		for i := range shifted {
			shifted[i] += by
		}
		p, logZ, mean, err := boltzmann(energy, heat)
		if err != nil {
			t.Fatal(err)
		}
		q, logZ2, mean2, err := boltzmann(shifted, heat)
		if err != nil {
			t.Fatal(err)
		}
		if err := judge.DiffNear(p, q, 1e-13, 0); err != nil {
			t.Errorf("%v at %v, shifted by %v: %v", energy, heat, by, err)
		}
		if math.Abs(logZ-by/heat-logZ2) > 1e-9 || math.Abs(mean+by-mean2) > 1e-9 {
			t.Errorf("%v at %v, shifted by %v: log Z from %v to %v, mean from %v to %v", energy, heat, by, logZ, logZ2, mean, mean2)
		}
	})
}

// With b = 1/T, -d(log Z)/db is the mean.
func TestMeanIsTheSlopeOfLogZ(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		energy, heat := drawn(t)
		const h = 1e-6
		_, _, mean, err := boltzmann(energy, heat)
		if err != nil {
			t.Fatal(err)
		}
		_, above, _, _ := boltzmann(energy, 1/(1/heat+h))
		_, below, _, _ := boltzmann(energy, 1/(1/heat-h))
		if slope := (below - above) / (2 * h); math.Abs(slope-mean) > 1e-6 {
			t.Errorf("%v at %v: the mean is %v, the slope %v", energy, heat, mean, slope)
		}
	})
}

func TestArgumentIsKept(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		energy, before := args[0].([]float64), slices.Clone(args[0].([]float64))
		for _, a := range Approaches {
			_, _, _, _ = a.Func.(func([]float64, float64) ([]float64, float64, float64, error))(energy, args[1].(float64))
			if diff := cmp.Diff(before, energy, cmpopts.EquateNaNs()); diff != "" {
				t.Fatalf("%s changes its argument: %s", a.Name, diff)
			}
		}
	})
}

func TestCheckRejects(t *testing.T) {
	args := []any{[]float64{-1e8, 1e8}, 1e12}
	p, logZ, mean, err := boltzmann(args[0].([]float64), 1e12)
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		p          []float64
		logZ, mean float64
		right      bool
	}{
		{p, logZ, mean, true},
		{p, logZ, mean + 1e-5, true}, // the mean of the sizes is 1e8
		{p, logZ, mean + 1e-3, false},
		{p, logZ + 1e-11, mean, false},
		{[]float64{p[0] + 1e-11, p[1]}, logZ, mean, false},
		{p[:1], logZ, mean, false},
		{p, math.NaN(), mean, false},
		{p, logZ, math.NaN(), false},
	} {
		err := Problem.Complain(args, []any{p, logZ, mean}, []any{test.p, test.logZ, test.mean})
		if (err == nil) != test.right {
			t.Errorf("%v, %v, %v: %v", test.p, test.logZ, test.mean, err)
		}
	}
}
