package poissonlograte

import (
	"errors"
	"math"
	"math/big"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"drill/judge"
	"drill/judge/gen"
	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{Problem: Problem, Approaches: Approaches, Inputs: Inputs, Brute: inManyBits})
}

// inManyBits adds up in 300 bits, the exponential by Taylor's series of a small
// part of the exponent, squared until it is whole.
func inManyBits(theta []float64, y []int) (loss float64, grad []float64, err error) {
	if len(theta) != len(y) || len(y) == 0 || slices.Min(y) < 0 {
		return 0, nil, errors.New("no loss")
	}
	sum := new(big.Float).SetPrec(300)
	for i, v := range theta {
		if math.IsNaN(v - v) {
			return 0, nil, errors.New("not finite")
		}
		const halvings = 20
		x, rate := new(big.Float).SetPrec(300).SetFloat64(v), new(big.Float).SetPrec(300)
		small := new(big.Float).SetMantExp(x, -halvings)
		for n := int64(40); n > 0; n-- {
			rate.Mul(rate, small)
			rate.Quo(rate, new(big.Float).SetInt64(n))
			rate.Add(rate, big.NewFloat(1))
		}
		for range halvings {
			rate.Mul(rate, rate)
		}
		count := new(big.Float).SetPrec(300).SetInt64(int64(y[i]))
		slope, _ := new(big.Float).Sub(rate, count).Float64()
		grad = append(grad, slope)
		sum.Add(sum, rate)
		sum.Sub(sum, count.Mul(count, x))
	}
	loss, _ = sum.Float64()
	return loss, grad, nil
}

// The gradient is the slope of the loss, which is convex; arguments stay as they
// are.
func TestGradientAndConvexity(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := gen.Int(t, "n", 1, 4)
		a, b, y := gen.Quarters(t, "a", n, -3, 3), gen.Quarters(t, "b", n, -3, 3), gen.Slice(t, "y", n, n, 0, 6)
		lossAt := func(theta []float64) float64 {
			loss, _, err := poissonNLLLogRate(theta, y)
			require.NoError(t, err)
			return loss
		}
		_, grad, err := poissonNLLLogRate(a, y)
		require.NoError(t, err)
		halfway := make([]float64, n)
		for i := range a {
			const step = 1. / (1 << 17)
			up, down := slices.Clone(a), slices.Clone(a)
			up[i] += step
			down[i] -= step
			require.InDelta(t, (lossAt(up)-lossAt(down))/(2*step), grad[i], 1e-6)
			halfway[i] = (a[i] + b[i]) / 2
		}
		require.LessOrEqual(t, lossAt(halfway), (lossAt(a)+lossAt(b))/2+1e-9)
	})
}

func TestArgumentsStayAsTheyAre(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		theta, y := args[0].([]float64), args[1].([]int)
		beforeTheta, beforeY := slices.Clone(theta), slices.Clone(y)
		for _, a := range Approaches {
			_, _, _ = a.Func.(func([]float64, []int) (float64, []float64, error))(theta, y)
			require.Empty(t, cmp.Diff(beforeTheta, theta, cmpopts.EquateNaNs()), a.Name)
			require.Equal(t, beforeY, y, a.Name)
		}
	})
}

// In the rate itself the loss is rate - y log rate: the same number.
func TestSameLossInTheRate(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rate, count := gen.Quarter(t, "rate", 1, 20), gen.Int(t, "count", 0, 20)
		loss, _, err := poissonNLLLogRate([]float64{math.Log(rate)}, []int{count})
		require.NoError(t, err)
		require.NoError(t, judge.DiffNear(rate-float64(count)*math.Log(rate), loss, 1e-12, 1e-12))
	})
}

// Erratum 3.1.8: the notes propose (log lambda - log y)^2 for a rate that is
// predicted by its logarithm. Its minimum is the geometric mean, and a count of 0
// makes it infinite; that of the Poisson loss is the mean.
func TestErratumSquaredLogarithmsAreBiased(t *testing.T) {
	y := []int{1, 2, 6}
	slopeAt := func(rate float64, y []int) float64 {
		_, grad, err := poissonNLLLogRate(slices.Repeat([]float64{math.Log(rate)}, len(y)), y)
		require.NoError(t, err)
		return grad[0] + grad[1] + grad[2]
	}
	printedSlope := func(rate float64) (sum float64) {
		for _, count := range y {
			sum += 2 * (math.Log(rate) - math.Log(float64(count)))
		}
		return sum
	}
	require.InDelta(t, 0, slopeAt(3, y), 1e-12)
	require.Greater(t, printedSlope(3), 0.1)
	require.InDelta(t, 0, printedSlope(math.Cbrt(12)), 1e-12) // 2.289
	require.InDelta(t, 0, slopeAt(8./3, []int{0, 2, 6}), 1e-12)
	require.True(t, math.IsInf(math.Log(0), -1))
}
