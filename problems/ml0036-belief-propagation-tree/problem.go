// Package treemarginals is problem ml36, Belief Propagation Tree.
package treemarginals

import (
	"cmp"

	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. Graphs that are no trees, tables that do not fit
// and models without a possible assignment are allowed: the statement wants an
// error for them. The entries of a table are of like size, so that scaled messages
// neither vanish nor overflow, and those that are not scaled do.
var Problem = &judge.Problem{
	ID:     "ml36",
	Title:  "Belief Propagation Tree",
	Level:  judge.Hard,
	Topics: []string{"probability", "graphical model", "tree", "dynamic programming"},
	Notes:  "1.6.2",
	Params: []string{"n", "edges", "unary", "pair"},
	Func:   treeMarginals,
	Valid:  judge.Valid(within.TreeModel),
	Check: judge.By(func(_ int, _ [][2]int, _ [][]float64, _ [][][]float64, marg [][]float64, logZ float64, gotMarg [][]float64, gotLogZ float64) error {
		return cmp.Or(
			judge.DiffResult("marg", marg, gotMarg, 1e-10, 1e-300),
			judge.DiffResult("logZ", logZ, gotLogZ, 1e-10, 1e-10),
		)
	}),
}
