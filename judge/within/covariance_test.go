package within

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestCovariance(t *testing.T) {
	for _, test := range []struct {
		m    [][]float64
		want string // empty: none
	}{
		{[][]float64{}, ""},
		{[][]float64{{4, 2}, {2, 3}}, ""},
		{[][]float64{{1e-9}}, ""},
		{[][]float64{{0}}, ""},
		{[][]float64{{1, 2}, {2, 1}}, ""},
		{[][]float64{{1, 1, 0}, {1, 1, 0}, {0, 0, -1}}, ""},
		{[][]float64{{1, 2}, {2}}, ""},
		{[][]float64{{1, math.NaN()}, {2, 1}}, ""},
		{[][]float64{{1, 2}, {2.5, 9}}, "m is not symmetric: 2 at [0][1], 2.5 at [1][0]"},
		{[][]float64{{1, 1}, {1, 1}}, "m is next to singular: pivot 1 is 0, the variance 1"},
		{[][]float64{{1, 0, 0}, {0, 1, 1}, {0, 1, 1.0078125}}, "m is next to singular: pivot 2 is 0.0078125, the variance 1.0078125"},
		{[][]float64{{1, 1}, {1, 0.9921875}}, "m is next to singular: pivot 1 is -0.0078125, the variance 0.9921875"},
	} {
		if err := Covariance("m", test.m); test.want == "" {
			require.NoError(t, err)
		} else {
			require.EqualError(t, err, test.want)
		}
	}
}
