package lstm

import (
	"math"
	"slices"

	"drill/judge"
)

// Stages lists what comes on the way.
var Stages = []judge.Stage{
	{Name: "forget", Func: forget}, {Name: "input", Func: input}, {Name: "candidate", Func: candidate}, {Name: "output", Func: output},
}

// forget returns the forget gate, after its sigmoid: one number a unit.
func forget(x, h, _ []float64, p LSTM) []float64 { return gate(x, h, p.F, sigmoid) }

// input returns the input gate, after its sigmoid: one number a unit.
func input(x, h, _ []float64, p LSTM) []float64 { return gate(x, h, p.I, sigmoid) }

// candidate returns what may be added to the memory, after its tanh: one number a
// unit.
func candidate(x, h, _ []float64, p LSTM) []float64 { return gate(x, h, p.C, math.Tanh) }

// output returns the output gate, after its sigmoid: one number a unit.
func output(x, h, _ []float64, p LSTM) []float64 { return gate(x, h, p.O, sigmoid) }

func gate(x, h []float64, d Dense, squash func(float64) float64) []float64 {
	hx := slices.Concat(h, x)
	g := make([]float64, len(h))
	for i := range g {
		g[i] = squash(neuron(d, i, hx))
	}
	return g
}
