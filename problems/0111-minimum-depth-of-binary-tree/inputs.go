package mindepth

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/ds/dstest"
	"drill/ds/tree"
	"drill/judge/gen"
)

// Inputs says how trees are drawn.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		return []any{dstest.Tree(rapid.IntRange(-1, 1), 9).Draw(t, "root")}
	},
	Large: append(gen.Trees("", gen.Values(-1000, 1000)),
		gen.Family{Name: "path to the left, a leaf on its right", Make: func(_ *rand.Rand, n int) []any {
			var left *tree.Node
			for range max(n-2, 0) {
				left = &tree.Node{Left: left}
			}
			return []any{&tree.Node{Left: left, Right: &tree.Node{}}}
		}},
	),
}
