package within

import (
	"errors"
	"fmt"
	"math"
	"slices"
)

// TreeModel holds a pairwise model of a tree (the weights of the states of n
// nodes, and a table of weights for each edge) to 60 nodes of 10 states. Weights
// other than 0 are from 1e-9 to 1e9 in size, and within a list or table by a
// factor of 100 at most, so that products over the whole tree leave the range of a
// float64 but ones that are scaled on the way do not. What is no tree, or does not
// fit, is let pass, as are NaN and infinities.
func TreeModel(n int, edges [][2]int, unary [][]float64, pair [][][]float64) error {
	errs := []error{
		Int("n", n, -60, 60),
		Len("edges", edges, 100),
		FiniteMatrix("unary", unary, 100, 10, -1e9, 1e9),
		Len("pair", pair, 100),
	}
	for i, edge := range edges {
		errs = append(errs, Ints(fmt.Sprintf("edges[%d]", i), edge[:], 2, -100, 100))
	}
	for i, list := range unary {
		errs = append(errs, alike(fmt.Sprintf("unary[%d]", i), list))
	}
	for i, table := range pair {
		name := fmt.Sprintf("pair[%d]", i)
		errs = append(errs, FiniteMatrix(name, table, 10, 10, -1e9, 1e9), alike(name, slices.Concat(table...)))
	}
	return errors.Join(errs...)
}

// alike holds the finite weights of a table other than 0 to like size.
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
