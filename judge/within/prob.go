package within

import (
	"errors"
	"fmt"
	"math"

	"drill/ds/prob"
)

// Distribution holds a list that is not empty to numbers that add up to 1, to
// within 1e-9, each of them 0 or from least to 1.
func Distribution(name string, list []float64, least float64) error {
	sum := 0.0
	for i, p := range list {
		if sum += p; p != 0 && !(p >= least && p <= 1) {
			return fmt.Errorf("%s[%d] = %v is not 0 nor from %v to 1", name, i, p, least)
		}
	}
	if len(list) > 0 && math.Abs(sum-1) > 1e-9 {
		return fmt.Errorf("%s adds up to %v, not to 1", name, sum)
	}
	return nil
}

// ForwardHMM holds a model to a number of states and of symbols, and its rows to
// distributions, such that passes over steps observations, scaled at each step,
// keep every state that is possible at all: either all transitions are 1e-9 or
// more, and with them the emissions that are not 0, or there are at most 32 steps
// and what is not 0 is 1e-3 or more.
func ForwardHMM(h prob.HMM, states, symbols, steps int) error {
	least := 1e-9
	for _, row := range h.Trans {
		for _, p := range row {
			if p == 0 {
				least = 1e-3
			}
		}
	}
	if least == 1e-3 && steps > 32 {
		return fmt.Errorf("%d observations of a model with transitions of 0 are more than 32", steps)
	}
	return HMM(h, states, symbols, least)
}

// HMM holds a model to a number of states and of symbols, and its rows to
// Distribution. Shapes that do not fit each other are let pass.
func HMM(h prob.HMM, states, symbols int, least float64) error {
	if err := errors.Join(Len("init", h.Init, states), Len("trans", h.Trans, states), Len("emit", h.Emit, states)); err != nil {
		return err
	}
	errs := []error{Distribution("init", h.Init, least)}
	for i, row := range h.Trans {
		name := fmt.Sprintf("trans[%d]", i)
		errs = append(errs, Len(name, row, states), Distribution(name, row, least))
	}
	for i, row := range h.Emit {
		name := fmt.Sprintf("emit[%d]", i)
		errs = append(errs, Len(name, row, symbols), Distribution(name, row, least))
	}
	return errors.Join(errs...)
}
