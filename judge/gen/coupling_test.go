package gen

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"drill/ds/nn"
	"drill/judge/within"
)

// Every layer is within the constraints; the large ones fit their numbers, of
// which the mask keeps some and moves some.
func TestCouplings(t *testing.T) {
	in := Couplings("x")
	hold := func(t require.TestingT, args []any) {
		require.NoError(t, within.Coupling("x", args[0].([]float64), args[1].([]bool), args[2].(nn.Coupling)))
	}
	rapid.Check(t, func(t *rapid.T) { hold(t, in.Small(t)) })
	for _, f := range in.Large {
		args := f.Make(rand.New(rand.NewPCG(1, 2)), 8)
		hold(t, args)
		mask, c := args[1].([]bool), args[2].(nn.Coupling)
		require.Len(t, args[0], 8, f.Name)
		require.Contains(t, mask, true, f.Name)
		require.Contains(t, mask, false, f.Name)
		for _, layer := range []nn.Dense{c.S, c.T} {
			require.Len(t, layer.W, 8, f.Name)
			require.Len(t, layer.W[7], 8, f.Name)
			require.Len(t, layer.B, 8, f.Name)
		}
	}
}
