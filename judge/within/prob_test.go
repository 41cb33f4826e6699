package within

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"drill/ds/prob"
)

func TestProbabilities(t *testing.T) {
	half := []float64{0.5, 0.5}
	dense := prob.HMM{Init: half, Trans: [][]float64{{1 - 1e-6, 1e-6}, half}, Emit: [][]float64{{1, 0}, half}}
	sparse := prob.HMM{Init: half, Trans: [][]float64{{1, 0}, half}, Emit: [][]float64{{0.25, 0.75}, half}}
	faint := prob.HMM{Init: half, Trans: [][]float64{{1, 0}, half}, Emit: [][]float64{{1 - 1e-4, 1e-4}, half}}
	for _, test := range []struct {
		err  error
		want string // empty: none
	}{
		{Distribution("p", nil, 0.1), ""},
		{Distribution("p", []float64{0.1, 0, 0.9}, 0.1), ""},
		{Distribution("p", []float64{1.25, -0.25}, 0.1), "p[0] = 1.25 is not 0 nor from 0.1 to 1"},
		{Distribution("p", []float64{0.05, 0.95}, 0.1), "p[0] = 0.05 is not 0 nor from 0.1 to 1"},
		{Distribution("p", []float64{math.NaN()}, 0.1), "p[0] = NaN is not 0 nor from 0.1 to 1"},
		{Distribution("p", []float64{0.5, 0.25}, 0.1), "p adds up to 0.75, not to 1"},
		{ForwardHMM(dense, 2, 2, 10000), ""},
		{ForwardHMM(sparse, 2, 2, 32), ""},
		{ForwardHMM(sparse, 2, 2, 33), "33 observations of a model with transitions of 0 are more than 32"},
		{ForwardHMM(faint, 2, 2, 1), "emit[0][1] = 0.0001 is not 0 nor from 0.001 to 1"},
		{ForwardHMM(dense, 2, 1, 1), "emit[0] has 2 entries, more than 1\nemit[1] has 2 entries, more than 1"},
		{ForwardHMM(dense, 1, 2, 1), "init has 2 entries, more than 1\ntrans has 2 entries, more than 1\nemit has 2 entries, more than 1"},
		{ForwardHMM(prob.HMM{Init: half, Trans: [][]float64{{1, 0.25}}, Emit: [][]float64{{0.5}}}, 2, 2, 1), "trans[0] adds up to 1.25, not to 1\nemit[0] adds up to 0.5, not to 1"},
		{ForwardHMM(prob.HMM{Init: []float64{1e-12, 1 - 1e-12}}, 2, 2, 1), "init[0] = 1e-12 is not 0 nor from 1e-09 to 1"},
		{HMM(faint, 2, 2, 0), ""},
		{HMM(faint, 2, 2, 1e-3), "emit[0][1] = 0.0001 is not 0 nor from 0.001 to 1"},
		{ForwardHMM(prob.HMM{Trans: [][]float64{{0.5, 0.25, 0.25}}}, 2, 2, 1), "trans[0] has 3 entries, more than 2"},
	} {
		if test.want == "" {
			require.NoError(t, test.err)
		} else {
			require.EqualError(t, test.err, test.want)
		}
	}
}
