package runningstats

import (
	"errors"
	"math"
	"math/big"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

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

// inFractions weighs the figures in exact fractions.
func inFractions(runMean, runVar, batchMean, batchVarBiased []float64, count int, momentum float64) (mean, variance []float64, err error) {
	new := new(big.Rat).SetFloat64(momentum) // nil for NaN
	lists := [][]float64{runMean, runVar, batchMean, batchVarBiased}
	differ := slices.ContainsFunc(lists, func(l []float64) bool { return len(l) != len(runMean) || len(l) == 0 })
	if new == nil || new.Sign() < 0 || count <= 1 || differ || slices.Min(append(runVar, batchVarBiased...)) < 0 {
		return nil, nil, errors.New("no figures")
	}
	old := big.NewRat(1, 1)
	if old.Sub(old, new); old.Sign() < 0 {
		return nil, nil, errors.New("momentum above 1")
	}
	mix := func(a, b []float64, factor *big.Rat) (out []float64) {
		for c := range a {
			x, y := big.NewRat(1, 1).SetFloat64(a[c]), big.NewRat(1, 1).SetFloat64(b[c])
			x.Mul(x, old)
			y.Mul(y, factor)
			sum, _ := x.Add(x, y.Mul(y, new)).Float64()
			out = append(out, sum)
		}
		return out
	}
	return mix(runMean, batchMean, big.NewRat(1, 1)), mix(runVar, batchVarBiased, big.NewRat(int64(count), int64(count-1))), nil
}

// Momentum 0 keeps the old figures and momentum 1 replaces them; no argument is
// changed.
func TestMomentumZeroKeepsAndOneReplaces(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		lists, count := make([][]float64, 4), args[4].(int)
		for i := range lists {
			lists[i] = args[i].([]float64)
		}
		if _, _, err := updateRunningStats(lists[0], lists[1], lists[2], lists[3], count, 0); err != nil {
			return
		}
		unbiased := slices.Clone(lists[3])
		for c := range unbiased {
			unbiased[c] *= float64(count) / float64(count-1)
		}
		before := [][]float64{slices.Clone(lists[0]), slices.Clone(lists[1]), slices.Clone(lists[2]), slices.Clone(lists[3])}
		for _, a := range Approaches {
			update := a.Func.(func(rm, rv, bm, bv []float64, count int, momentum float64) ([]float64, []float64, error))
			for momentum, want := range [][][]float64{{lists[0], lists[1]}, {lists[2], unbiased}} {
				mean, variance, err := update(lists[0], lists[1], lists[2], lists[3], count, float64(momentum))
				if err != nil {
					t.Fatal(err)
				}
				if err := judge.DiffNear(want, [][]float64{mean, variance}, 1e-12, 1e-12); err != nil {
					t.Errorf("%s, momentum %d: %v", a.Name, momentum, err)
				}
			}
			if diff := cmp.Diff(before, lists); diff != "" {
				t.Errorf("%s changes its arguments: %s", a.Name, diff)
			}
		}
	})
}

// With the same batch again and again, what is missing shrinks by 1-momentum
// each time.
func TestSameBatchConvergesGeometrically(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		momentum := rapid.Float64Range(0, 1).Draw(t, "momentum")
		steps := rapid.IntRange(0, 20).Draw(t, "steps")
		mean, variance := []float64{5}, []float64{9}
		for range steps {
			var err error
			if mean, variance, err = updateRunningStats(mean, variance, []float64{-3}, []float64{3}, 4, momentum); err != nil {
				t.Fatal(err)
			}
		}
		left := math.Pow(1-momentum, float64(steps))
		if err := judge.DiffNear([]float64{-3 + 8*left, 4 + 5*left}, []float64{mean[0], variance[0]}, 1e-12, 1e-12); err != nil {
			t.Errorf("%d steps of %v: %v", steps, momentum, err)
		}
	})
}

// Erratum 2.3a: the notes let the layer average the standard deviation. The
// square of that is not the running variance, and the difference is no rounding.
// And the variance that is averaged is the unbiased one: after 1, 2, 4 PyTorch's
// running variance is 1.1333, where the biased one would make it 1.0556.
func TestErratumMovingStandardDeviation(t *testing.T) {
	_, variance, err := updateRunningStats([]float64{0}, []float64{1}, []float64{7. / 3}, []float64{14. / 9}, 3, 0.1)
	if err != nil {
		t.Fatal(err)
	}
	if math.Abs(variance[0]-1.1333) > 1e-4 {
		t.Errorf("running variance %v, want 1.1333", variance[0])
	}
	if biased := 0.9 + 0.1*14/9; math.Abs(biased-1.0556) > 1e-4 || variance[0]-biased < 0.05 {
		t.Errorf("with the biased variance %v", biased)
	}
	// 1 before, then batches of variance 16: the roots' average squared is 6.25.
	_, variance, err = updateRunningStats([]float64{0}, []float64{1}, []float64{0}, []float64{8}, 2, 0.5)
	if err != nil {
		t.Fatal(err)
	}
	if std := 0.5*1 + 0.5*4; variance[0] != 8.5 || variance[0]-std*std < 2 {
		t.Errorf("running variance %v, square of the running standard deviation %v", variance[0], std*std)
	}
}
