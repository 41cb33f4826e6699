package levelorder

import (
	"pgregory.net/rapid"

	"drill/ds/dstest"
	"drill/judge/gen"
)

// Inputs says how trees are drawn.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		return []any{dstest.Tree(rapid.IntRange(0, 9), 8).Draw(t, "root")}
	},
	Large: gen.Trees("", gen.Values(-1000, 1000)),
}
