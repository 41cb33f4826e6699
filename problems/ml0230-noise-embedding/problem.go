// Package embedding is problem ml230, Noise Embedding.
package embedding

import (
	"errors"
	"fmt"

	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. An odd number of dimensions, frequencies that are
// none and numbers that are not finite are allowed: the statement wants an error
// for them.
var Problem = &judge.Problem{
	ID:     "ml230",
	Title:  "Noise Embedding",
	Level:  judge.Medium,
	Topics: []string{"diffusion", "embedding"},
	Notes:  "10.7",
	Params: []string{"x", "dims", "minFreq", "maxFreq"},
	Func:   noiseEmbedding,
	Valid: judge.Valid(func(x float64, dims int, minFreq, maxFreq float64) error {
		err := errors.Join(
			within.Finite("x", []float64{x}, 1, -2, 2),
			within.Int("dims", dims, -10, 256),
			within.Finite("minFreq", []float64{minFreq}, 1, -1000, 1000),
			within.Finite("maxFreq", []float64{maxFreq}, 1, -1000, 1000),
		)
		if err == nil && minFreq > 0 && minFreq < 1e-3 {
			return fmt.Errorf("minFreq %v is above 0 but below 1e-3", minFreq)
		}
		if err == nil && minFreq > maxFreq && maxFreq > 0 {
			return fmt.Errorf("minFreq %v is above maxFreq %v", minFreq, maxFreq)
		}
		return err
	}),
	Check: judge.Near(0, 1e-9),
}
