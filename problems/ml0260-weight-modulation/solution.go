package modulation

import (
	"errors"
	"fmt"
	"math"

	"drill/ds/tensor"
	"drill/judge"
)

// modulateWeights scales the weights of a filter, adding up their squares on the
// way, and then divides the filter by its length. O(n) time for n weights, O(1)
// space beside the answer and a row-major copy of w.
func modulateWeights(w Tensor, style []float64, demod bool, eps float64) (Tensor, error) {
	if err := check(w, style, eps); err != nil {
		return Tensor{}, err
	}
	ws, out := w.Values(), tensor.New(w.Shape...)
	cells := w.Shape[2] * w.Shape[3]
	size := len(style) * cells
	for at := 0; at < len(ws); at += size {
		filter, squares := out.Data[at:][:size], eps
		for i, v := range ws[at:][:size] {
			filter[i] = v * style[i/cells]
			squares += filter[i] * filter[i]
		}
		if demod {
			length := math.Sqrt(squares)
			for i := range filter {
				filter[i] /= length
			}
		}
	}
	return out, nil
}

// check says what of the arguments does not fit.
func check(w Tensor, style []float64, eps float64) error {
	if w.Rank() != 4 {
		return fmt.Errorf("w has %d axes, want 4", w.Rank())
	}
	if w.Len() == 0 {
		return fmt.Errorf("w of shape %v has no elements", w.Shape)
	}
	if len(style) != w.Shape[1] {
		return fmt.Errorf("%d scales for %d channels", len(style), w.Shape[1])
	}
	if eps < 0 {
		return errors.New("eps is negative")
	}
	return nil
}

// modulateWeightsByChannel does not square what is scaled: a channel's squares are
// added up first and scaled by the square of its style. O(n) time, O(f) space for
// f filters, beside the answer.
func modulateWeightsByChannel(w Tensor, style []float64, demod bool, eps float64) (Tensor, error) {
	if err := check(w, style, eps); err != nil {
		return Tensor{}, err
	}
	lengths := make([]float64, w.Shape[0])
	for f := range lengths {
		lengths[f] = 1
		if !demod {
			continue
		}
		sum := eps
		for c, s := range style {
			squares := 0.0
			for u := range w.Shape[2] {
				for v := range w.Shape[3] {
					squares += w.At(f, c, u, v) * w.At(f, c, u, v)
				}
			}
			sum += s * s * squares
		}
		lengths[f] = math.Sqrt(sum)
	}
	out := tensor.New(w.Shape...)
	for at, v := range w.All() {
		out.Set(v*(style[at[1]]/lengths[at[0]]), at...)
	}
	return out, nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "filter by filter", Func: modulateWeights, Time: "O(n)", Space: "O(1)"},
	{Name: "lengths first", Func: modulateWeightsByChannel, Time: "O(n)", Space: "O(f)"},
}
