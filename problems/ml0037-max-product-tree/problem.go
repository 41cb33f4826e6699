// Package treemap is problem ml37, Max Product Tree.
package treemap

import (
	"fmt"
	"math"

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
	Valid:  judge.Valid(within.TreeModel),
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
