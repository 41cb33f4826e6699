// Package treemarginals is problem ml36, Belief Propagation Tree.
package treemarginals

import (
	"cmp"
	"errors"
	"fmt"
	"math"
	"slices"

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
	Valid: judge.Valid(func(n int, edges [][2]int, unary [][]float64, pair [][][]float64) error {
		errs := []error{
			within.Int("n", n, -60, 60),
			within.Len("edges", edges, 100),
			within.FiniteMatrix("unary", unary, 100, 10, -1e9, 1e9),
			within.Len("pair", pair, 100),
		}
		for i, edge := range edges {
			errs = append(errs, within.Ints(fmt.Sprintf("edges[%d]", i), edge[:], 2, -100, 100))
		}
		for i, list := range unary {
			errs = append(errs, alike(fmt.Sprintf("unary[%d]", i), list))
		}
		for i, table := range pair {
			name := fmt.Sprintf("pair[%d]", i)
			errs = append(errs, within.FiniteMatrix(name, table, 10, 10, -1e9, 1e9), alike(name, slices.Concat(table...)))
		}
		return errors.Join(errs...)
	}),
	Check: judge.By(func(_ int, _ [][2]int, _ [][]float64, _ [][][]float64, marg [][]float64, logZ float64, gotMarg [][]float64, gotLogZ float64) error {
		return cmp.Or(
			named("marg", judge.DiffNear(marg, gotMarg, 1e-10, 1e-300)),
			named("logZ", judge.DiffNear(logZ, gotLogZ, 1e-10, 1e-10)),
		)
	}),
}

// alike says why the finite weights of a table other than 0 are not of like size, or nil.
func alike(name string, weights []float64) error {
	least, most := math.Inf(1), 0.0
	for _, w := range weights {
		if size := math.Abs(w); size > 0 && !math.IsInf(size, 1) {
			least, most = min(least, size), max(most, size)
		}
	}
	if least < 1e-9 || most > 100*least {
		return fmt.Errorf("%s has weights from %v to %v", name, least, most)
	}
	return nil
}

// named has a complaint call the result by its name.
func named(result string, err error) error {
	var d *judge.Difference
	if errors.As(err, &d) {
		return errors.New(d.Named(result))
	}
	return err
}
