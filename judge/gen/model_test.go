package gen

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"drill/judge/within"
)

// Every model is within the constraints; the large ones are trees: each node but
// the first hangs on one before it.
func TestTreeModels(t *testing.T) {
	in := TreeModels()
	hold := func(t require.TestingT, args []any) {
		require.NoError(t, within.TreeModel(args[0].(int), args[1].([][2]int), args[2].([][]float64), args[3].([][][]float64)))
	}
	rapid.Check(t, func(t *rapid.T) { hold(t, in.Small(t)) })
	for _, f := range in.Large {
		for _, size := range []int{1, 2, 7, 60} {
			args := f.Make(rand.New(rand.NewPCG(1, 2)), size)
			hold(t, args)
			edges, unary := args[1].([][2]int), args[2].([][]float64)
			require.Len(t, unary, size, f.Name)
			require.Len(t, edges, size-1, f.Name)
			for e, edge := range edges {
				require.Equal(t, e+1, edge[1], f.Name)
				require.Less(t, edge[0], edge[1], f.Name)
			}
		}
	}
}
