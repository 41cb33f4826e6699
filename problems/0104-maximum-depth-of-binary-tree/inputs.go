package treedepth

import (
	"pgregory.net/rapid"

	"drill/ds/dstest"
	"drill/judge/gen"
)

// Inputs says how trees are drawn.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		return []any{dstest.Tree(rapid.IntRange(-1, 1), 8).Draw(t, "root")}
	},
	Large: gen.Trees("", gen.Values(-100, 100)),
}
