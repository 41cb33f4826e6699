package sumtomean

import (
	"errors"
	"math"
	"math/big"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"drill/judge"
	"drill/judge/gen"
	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{Problem: Problem, Approaches: Approaches, Inputs: Inputs, Brute: stepByStep})
}

// stepByStep takes every example's gradient for 1, computes the old step in
// fractions and divides it by the new gradient.
func stepByStep(lr float64, batchSizes []int, sumToMean bool) ([]float64, error) {
	rate := new(big.Rat).SetFloat64(lr)
	if rate == nil || rate.Sign() < 0 {
		return nil, errors.New("no rate")
	}
	rates := []float64{}
	for _, n := range batchSizes {
		sum := new(big.Rat)
		for range n {
			sum.Add(sum, big.NewRat(1, 1))
		}
		if sum.Sign() == 0 {
			return nil, errors.New("no example")
		}
		mean := new(big.Rat).Quo(sum, big.NewRat(int64(n), 1))
		before, after := sum, mean
		if !sumToMean {
			before, after = mean, sum
		}
		step := new(big.Rat).Mul(rate, before)
		r, _ := step.Quo(step, after).Float64()
		rates = append(rates, r)
	}
	return rates, nil
}

// example of a regression of y on x by the slope w alone.
type example struct{ x, y float64 }

// descend returns the slopes after each batch, starting from w. With mean it
// follows the mean of (y - wx)^2, else the sum; decay is added to the gradient.
func descend(w float64, batches [][]example, mean bool, rates []float64, decay float64) []float64 {
	var slopes []float64
	for t, batch := range batches {
		slope := 0.0
		for _, e := range batch {
			slope += -2 * e.x * (e.y - w*e.x)
		}
		if mean {
			slope /= float64(len(batch))
		}
		w -= rates[t] * (slope + decay*w)
		slopes = append(slopes, w)
	}
	return slopes
}

func drawBatches(t *rapid.T) (batches [][]example, sizes []int) {
	batches = gen.List(t, "batches", 1, 4, func(t *rapid.T) []example {
		return gen.List(t, "batch", 1, 5, func(t *rapid.T) example {
			return example{gen.Quarter(t, "x", -2, 2), gen.Quarter(t, "y", -2, 2)}
		})
	})
	for _, batch := range batches {
		sizes = append(sizes, len(batch))
	}
	return batches, sizes
}

// Both runs go through the same slopes, whichever loss comes first, and the
// sizes stay as they are.
func TestSameIterates(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		batches, sizes := drawBatches(t)
		before := slices.Clone(sizes)
		lr := gen.Quarter(t, "lr", 0, 1) / 16
		old := slices.Repeat([]float64{lr}, len(sizes))
		for _, sumToMean := range []bool{true, false} {
			rates, err := scaleLearningRate(lr, sizes, sumToMean)
			require.NoError(t, err)
			require.Equal(t, before, sizes)
			want := descend(1, batches, !sumToMean, old, 0)
			got := descend(1, batches, sumToMean, rates, 0)
			require.NoError(t, judge.DiffNear(want, got, 1e-9, 1e-9))
		}
	})
}

func TestThereAndBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		_, sizes := drawBatches(t)
		lr := gen.Quarter(t, "lr", 0, 8)
		rates, err := scaleLearningRate(lr, sizes, true)
		require.NoError(t, err)
		for i, r := range rates {
			back, err := scaleLearningRate(r, sizes[i:i+1], false)
			require.NoError(t, err)
			require.InEpsilon(t, 1+lr, 1+back[0], 1e-12)
		}
	})
}

// Erratum 3.5.1: the notes multiply the rate by the batch size, once for all.
// A short last batch then makes a step as many times too long as it is short.
func TestErratumOneFactorIsWrongForAShortBatch(t *testing.T) {
	batches := [][]example{{{1, 2}, {2, 1}, {1, 0}, {1, 3}}, {{2, 3}}}
	want := descend(0, batches, false, []float64{0.0625, 0.0625}, 0)
	rates, err := scaleLearningRate(0.0625, []int{4, 1}, true)
	require.NoError(t, err)
	require.Equal(t, want, descend(0, batches, true, rates, 0))
	printed := descend(0, batches, true, []float64{0.25, 0.25}, 0)
	require.Equal(t, want[0], printed[0])
	require.Greater(t, math.Abs(printed[1]-want[1]), 0.1)
}

// Erratum 3.5.1: Adam's step does not change with the scale of the loss, so a
// rate that is scaled makes it n times too long. Nor is scaling right where weight
// decay is added to the gradient: it decays n times as much.
func TestErratumAdamAndWeightDecay(t *testing.T) {
	adam := func(lr, slope float64) float64 { // its first step, from moments 0
		m, v := (1-0.9)*slope, (1-0.999)*slope*slope
		return lr * (m / (1 - 0.9)) / (math.Sqrt(v/(1-0.999)) + 1e-8)
	}
	rates, err := scaleLearningRate(0.125, []int{32}, true)
	require.NoError(t, err)
	require.InDelta(t, adam(0.125, 64), adam(0.125, 2), 1e-8)
	require.InDelta(t, 32*adam(0.125, 64), adam(rates[0], 2), 1e-6)

	batches := [][]example{{{1, 2}, {1, 2}, {1, 0}, {1, 2}}}
	want := descend(1, batches, false, []float64{0.0625}, 1)
	rates, err = scaleLearningRate(0.0625, []int{4}, true)
	require.NoError(t, err)
	require.InDelta(t, want[0]-3*0.0625, descend(1, batches, true, rates, 1)[0], 1e-12)
	require.Equal(t, want, descend(1, batches, true, rates, 1./4))
}
