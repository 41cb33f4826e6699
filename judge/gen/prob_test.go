package gen_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"drill/ds/prob"
	"drill/judge/gen"
	"drill/judge/within"
)

// What is drawn is a model of the size that was asked for.
func TestHMM(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		states, symbols := rapid.IntRange(1, 4).Draw(t, "states"), rapid.IntRange(1, 4).Draw(t, "symbols")
		seed := rapid.Uint64().Draw(t, "seed")
		for _, h := range []prob.HMM{gen.HMM(t, states, symbols), gen.RandomHMM(rand.New(rand.NewPCG(seed, 0)), states, symbols)} {
			require.NoError(t, within.ForwardHMM(h, states, symbols, 32))
			require.Len(t, h.Init, states)
			require.Len(t, h.Trans, states)
			require.Len(t, h.Emit, states)
			for i := range states {
				require.Len(t, h.Trans[i], states)
				require.Len(t, h.Emit[i], symbols)
			}
		}
	})
}
