// Package treemap is problem ml37, Max Product Tree.
package treemap

import (
	"errors"
	"fmt"
	"math"
	"slices"

	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. Several assignments may be best, so the answer's is
// judged by its own score. Graphs that are no trees, tables that do not fit and
// models without a possible assignment are allowed: the statement wants an error
// for them. The entries of a table are of like size, so that scaled products neither
// vanish nor overflow, and those that are not scaled do.
var Problem = &judge.Problem{
	ID:     "ml37",
	Title:  "Max Product Tree",
	Level:  judge.Hard,
	Topics: []string{"graphical model", "tree", "dynamic programming"},
	Notes:  "1.6.3",
	Params: []string{"n", "edges", "unary", "pair"},
	Func:   treeMAP,
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
	Check: judge.By(func(n int, edges [][2]int, unary [][]float64, pair [][][]float64, _ []int, best float64, assign []int, logScore float64) error {
		score, err := scoreOf(edges, unary, pair, assign)
		switch {
		case err != nil:
			return err
		case judge.DiffNear(best, logScore, 1e-10, 1e-10) != nil:
			return fmt.Errorf("logScore is %v, want %v (that of the assignment is %v)", logScore, best, score)
		case judge.DiffNear(best, score, 1e-10, 1e-10) == nil:
			return nil
		case score > best:
			return judge.Fault("the assignment has the score %v, better than the expected %v", score, best)
		}
		return fmt.Errorf("the assignment has the score %v, the best has %v", score, best)
	}),
}

// scoreOf returns the logarithm of an assignment's weight, or why it is none.
func scoreOf(edges [][2]int, unary [][]float64, pair [][][]float64, assign []int) (float64, error) {
	if len(assign) != len(unary) {
		return 0, fmt.Errorf("assign has %d states for %d nodes", len(assign), len(unary))
	}
	score := 0.0
	for v, x := range assign {
		if x < 0 || x >= len(unary[v]) {
			return 0, fmt.Errorf("assign[%d] = %d is none of %d states", v, x, len(unary[v]))
		}
		score += math.Log(unary[v][x])
	}
	for e, edge := range edges {
		score += math.Log(pair[e][assign[edge[0]]][assign[edge[1]]])
	}
	return score, nil
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
