// Package prob holds the types of probabilistic models that problems take as
// arguments.
package prob

// An HMM is a hidden Markov model of S states and O kinds of observation.
type HMM struct {
	Init  []float64   // Init[i] is the probability of starting in state i; S entries
	Trans [][]float64 // Trans[i][j] is that of going from state i to state j; S x S
	Emit  [][]float64 // Emit[i][o] is that of observing o in state i; S x O
}
