// Package prob holds the types of probabilistic models that problems take as
// arguments.
package prob

// An HMM is a hidden Markov model of S states and O kinds of observation.
type HMM struct {
	Init  []float64   // Init[i] is the probability of starting in state i; S entries
	Trans [][]float64 // Trans[i][j] is that of going from state i to state j; S x S
	Emit  [][]float64 // Emit[i][o] is that of observing o in state i; S x O
}

// A Mixture is a mixture of K Gaussians in D dimensions.
type Mixture struct {
	Weights []float64     // the probability of each; K entries
	Means   [][]float64   // K x D
	Covs    [][][]float64 // K matrices, D x D
}

// A Factor is a table over discrete variables. Vars names them, ascending; the
// variable Vars[i] takes the values 0 to Card[i]-1. Values lists the entry of
// every assignment, the last variable fastest.
type Factor struct {
	Vars, Card []int
	Values     []float64
}
