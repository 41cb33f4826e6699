package reparameterize

import (
	"errors"
	"math"
	"math/cmplx"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"drill/judge/gen"
	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{Problem: Problem, Approaches: Approaches, Inputs: Inputs, Brute: complexStep})
}

// complexStep has the derivatives from imaginary steps: f(x + ih) = f(x) + ih f'(x),
// but for terms that drown, and nothing is subtracted.
func complexStep(logVar, eps, dz []float64) (dMean, dLogVar []float64, err error) {
	if len(logVar) == 0 || len(logVar) != len(eps) || len(eps) != len(dz) {
		return nil, nil, errors.New("lengths")
	}
	const h = 1e-20
	for i := range dz {
		if math.IsInf(logVar[i], 1) || math.IsNaN(logVar[i]) || math.IsNaN(eps[i]-eps[i]) || math.IsNaN(dz[i]-dz[i]) {
			return nil, nil, errors.New("no number")
		}
		loss := func(mean, l complex128) complex128 {
			return complex(dz[i], 0) * (mean + cmplx.Exp(l/2)*complex(eps[i], 0))
		}
		at := max(logVar[i], -1e9) // for -Inf: e^-5e8 is 0 too
		dMean = append(dMean, imag(loss(complex(0, h), complex(at, 0)))/h)
		dLogVar = append(dLogVar, imag(loss(0, complex(at, h)))/h)
	}
	return dMean, dLogVar, nil
}

// dMean is dz, dLogVar is dz*(z - mean)/2, and the arguments stay as they are.
func TestHalfTheNoiseThatWasAdded(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		logVar, eps, dz := args[0].([]float64), args[1].([]float64), args[2].([]float64)
		before := [][]float64{slices.Clone(logVar), slices.Clone(eps), slices.Clone(dz)}
		dMean, dLogVar, err := reparameterizeGrad(logVar, eps, dz)
		require.Empty(t, cmp.Diff(before, [][]float64{logVar, eps, dz}, cmpopts.EquateNaNs(), cmpopts.EquateEmpty()))
		if err != nil {
			return
		}
		require.Equal(t, dz, dMean)
		for i, l := range logVar {
			const mean = 0.75
			if z := mean + math.Exp(l/2)*eps[i]; l > -700 {
				require.InDelta(t, dz[i]*(z-mean)/2, dLogVar[i], 1e-9*(1+math.Abs(dLogVar[i])))
			}
		}
	})
}

// E[z^2] is mean^2 + e^logVar, with the derivatives 2 mean and e^logVar: the
// averages over many draws of the noise come near them.
func TestMeanGradientOverTheNoise(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	const n, mean, logVar = 200_000, 0.5, -0.75
	eps := gen.Normals(r, n)
	dz, sum := make([]float64, n), [2]float64{}
	for i, e := range eps {
		dz[i] = 2 * (mean + math.Exp(logVar/2.)*e) // of z^2
	}
	dMean, dLogVar, err := reparameterizeGrad(slices.Repeat([]float64{logVar}, n), eps, dz)
	require.NoError(t, err)
	for i := range n {
		sum[0] += dMean[i] / n
		sum[1] += dLogVar[i] / n
	}
	require.InDelta(t, 2*mean, sum[0], 0.02)
	require.InDelta(t, math.Exp(logVar), sum[1], 0.02)
}

// Erratum 10.2: the notes say that the derivative of z in its parameters does not
// depend on epsilon. In the log variance it does: differences at two noises are
// far apart, and each is what is returned for it.
func TestErratumDerivativeContainsEpsilon(t *testing.T) {
	const h, l = 1e-6, 0.4
	slope := func(eps float64) float64 { return (math.Exp((l+h)/2) - math.Exp((l-h)/2)) * eps / (2 * h) }
	require.InDelta(t, 0.305, slope(0.5), 1e-3)
	require.InDelta(t, -1.221, slope(-2), 1e-3)
	_, dLogVar, err := reparameterizeGrad([]float64{l, l}, []float64{0.5, -2}, []float64{1, 1})
	require.NoError(t, err)
	require.InDelta(t, slope(0.5), dLogVar[0], 1e-8)
	require.InDelta(t, slope(-2), dLogVar[1], 1e-8)
}
