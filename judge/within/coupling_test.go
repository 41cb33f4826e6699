package within

import (
	"testing"

	"github.com/stretchr/testify/require"

	"drill/ds/nn"
)

func TestCoupling(t *testing.T) {
	layer := nn.Dense{W: [][]float64{{10, -10}}, B: []float64{1000, -1000}}
	require.NoError(t, Coupling("x", []float64{100, -100}, []bool{true}, nn.Coupling{S: layer, T: layer}))
	for want, c := range map[string]nn.Coupling{
		"c.s.w[0][0] = 11 is not from -10 to 10":     {S: nn.Dense{W: [][]float64{{11}}}},
		"c.s.b[0] = 1001 is not from -1000 to 1000":  {S: nn.Dense{B: []float64{1001}}},
		"c.t.w[0][0] = -11 is not from -10 to 10":    {T: nn.Dense{W: [][]float64{{-11}}}},
		"c.t.b[0] = -1001 is not from -1000 to 1000": {T: nn.Dense{B: []float64{-1001}}},
		"c.t.w has 65 entries, more than 64":         {T: nn.Dense{W: make([][]float64, 65)}},
		"c.s.w[0] has 65 entries, more than 64":      {S: nn.Dense{W: [][]float64{make([]float64, 65)}}},
	} {
		require.EqualError(t, Coupling("x", nil, nil, c), want)
	}
	require.EqualError(t, Coupling("z", []float64{101}, nil, nn.Coupling{}), "z[0] = 101 is not from -100 to 100")
	require.EqualError(t, Coupling("x", nil, make([]bool, 65), nn.Coupling{}), "mask has 65 entries, more than 64")
}
