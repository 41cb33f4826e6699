package gru

import (
	"math"
	"slices"

	"drill/judge"
)

// Stages lists what comes on the way.
var Stages = []judge.Stage{
	{Name: "reset", Func: reset}, {Name: "update", Func: update}, {Name: "candidate", Func: candidate},
}

// reset returns the reset gate, after its sigmoid: one number a unit.
func reset(x, h []float64, p GRU, _ bool) []float64 { return gate(x, h, p.R) }

// update returns the update gate, after its sigmoid: one number a unit.
func update(x, h []float64, p GRU, _ bool) []float64 { return gate(x, h, p.Z) }

// candidate returns the candidate, after its tanh: one number a unit.
func candidate(x, h []float64, p GRU, resetAfter bool) []float64 {
	r := reset(x, h, p, resetAfter)
	kept := make([]float64, len(h))
	for i := range h {
		kept[i] = r[i] * h[i]
	}
	c := make([]float64, len(h))
	for i := range h {
		fromState := neuron(p.NH, i, kept)
		if resetAfter {
			fromState = r[i] * neuron(p.NH, i, h)
		}
		c[i] = math.Tanh(neuron(p.NX, i, x) + fromState)
	}
	return c
}

func gate(x, h []float64, d Dense) []float64 {
	hx := slices.Concat(h, x)
	g := make([]float64, len(h))
	for i := range g {
		g[i] = sigmoid(neuron(d, i, hx))
	}
	return g
}
