package noisygram

import (
	"errors"
	"math"
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
	judgetest.Run(t, judgetest.Suite{Problem: Problem, Approaches: Approaches, Inputs: Inputs, Brute: allSigns})
}

// allSigns averages the Gram matrix over every pattern of noises of +sigma and
// -sigma, all equally likely. Exact for a few small quarters.
func allSigns(x [][]float64, sigma float64) ([][]float64, error) {
	return average(x, []float64{sigma, -sigma})
}

// average does so for any list of noises, each of which is equally likely.
func average(x [][]float64, noises []float64) ([][]float64, error) {
	if len(x) == 0 || len(x[0]) == 0 || noises[0] < 0 || math.IsNaN(noises[0]-noises[0]) {
		return nil, errors.New("nothing to average")
	}
	var places [][2]int
	for i, row := range x {
		for j, v := range row {
			places = append(places, [2]int{i, j})
			if math.IsNaN(v - v) {
				return nil, errors.New("not finite")
			}
		}
		if len(row) != len(x[0]) {
			return nil, errors.New("ragged")
		}
	}
	noisy := gen.Grid(len(x), len(x[0]), func(i, j int) float64 { return x[i][j] })
	sum := gen.Grid(len(x[0]), len(x[0]), func(int, int) float64 { return 0 })
	patterns := 0.0
	var try func(at int)
	try = func(at int) {
		if at < len(places) {
			i, j := places[at][0], places[at][1]
			for _, e := range noises {
				noisy[i][j] = x[i][j] + e
				try(at + 1)
			}
			return
		}
		patterns++
		for j := range sum {
			for k := range sum {
				for i := range noisy {
					sum[j][k] += noisy[i][j] * noisy[i][k]
				}
			}
		}
	}
	try(0)
	for j := range sum {
		for k := range sum {
			sum[j][k] /= patterns
		}
	}
	return sum, nil
}

// Only the variance of the noise counts: +2s and -2s once each and six times 0
// have the variance s^2 too.
func TestAnyNoiseOfTheVariance(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, sigma := gen.QuarterMatrix(t, "x", 1, 2, -3, 3), gen.Quarter(t, "sigma", 0, 2)
		if rapid.Bool().Draw(t, "tall") {
			x = append(x[:0], x[0][:1], x[0][1:])
		}
		want, err := average(x, []float64{2 * sigma, -2 * sigma, 0, 0, 0, 0, 0, 0})
		require.NoError(t, err)
		got, err := noisyGramExpectation(x, sigma)
		require.NoError(t, err)
		require.Equal(t, want, got)
	})
}

// No direction is stretched by less than n sigma^2; beside the diagonal nothing
// depends on sigma; arguments stay as they are.
func TestCurvature(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		x, sigma := args[0].([][]float64), args[1].(float64)
		before := gen.Grid(len(x), 1, func(i, _ int) []float64 { return append([]float64{}, x[i]...) })
		for _, a := range Approaches {
			gram := a.Func.(func([][]float64, float64) ([][]float64, error))
			g, err := gram(x, sigma)
			for i := range x {
				require.Empty(t, cmp.Diff(before[i][0], x[i], cmpopts.EquateNaNs(), cmpopts.EquateEmpty()), a.Name)
			}
			if err != nil {
				continue
			}
			plain, err := gram(x, 0)
			require.NoError(t, err)
			v := gen.Quarters(t, "v", len(g), -3, 3)
			stretch, length := 0.0, 0.0
			for j := range g {
				length += v[j] * v[j]
				for k := range g {
					stretch += v[j] * g[j][k] * v[k]
					if j != k {
						require.Equal(t, plain[j][k], g[j][k])
					}
				}
			}
			require.GreaterOrEqual(t, stretch, float64(len(x))*sigma*sigma*length)
		}
	})
}

// Erratum 3.1.4: the notes say that noise of mean 0 leaves the expected value of
// X'X as it is. The diagonal grows by n sigma^2.
func TestErratumTheDiagonalGrows(t *testing.T) {
	x := [][]float64{{1, 2}, {3, 0}, {-1, 1}}
	printed, err := noisyGramExpectation(x, 0)
	require.NoError(t, err)
	want, err := allSigns(x, 0.5)
	require.NoError(t, err)
	got, err := noisyGramExpectation(x, 0.5)
	require.NoError(t, err)
	require.NoError(t, judge.DiffNear(want, got, 1e-12, 0))
	require.InDelta(t, 0.75, want[0][0]-printed[0][0], 1e-12)
	require.InDelta(t, 0.75, want[1][1]-printed[1][1], 1e-12)
}

// Erratum 3.1.4: nor does the lasso make the weights of equal columns unique, as
// ridge does.
func TestErratumLassoIsNotUnique(t *testing.T) {
	cost := func(u, v float64, penalty func(float64) float64) float64 { // y = 3, both columns are 1
		return (3-u-v)*(3-u-v) + 2*(penalty(u)+penalty(v))
	}
	square := func(w float64) float64 { return w * w }
	require.Equal(t, cost(2, 0, math.Abs), cost(0, 2, math.Abs))
	require.Equal(t, cost(2, 0, math.Abs), cost(1.25, 0.75, math.Abs))
	rapid.Check(t, func(t *rapid.T) {
		u, v := gen.Quarter(t, "u", -4, 4), gen.Quarter(t, "v", -4, 4)
		require.GreaterOrEqual(t, cost(u, v, math.Abs), cost(2, 0, math.Abs))
		if u != v {
			require.Greater(t, cost(u, v, square), cost((u+v)/2, (u+v)/2, square))
		}
	})
}
