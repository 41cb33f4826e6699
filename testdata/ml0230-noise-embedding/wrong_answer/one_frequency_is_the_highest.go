package embedding

import (
	"errors"
	"math"
)

// Takes the highest where there is one frequency only.
func noiseEmbedding(x float64, dims int, minFreq, maxFreq float64) ([]float64, error) {
	if dims < 2 || dims%2 != 0 {
		return nil, errors.New("dims")
	}
	if math.IsNaN(x) || math.IsInf(x, 0) {
		return nil, errors.New("x")
	}
	if !(minFreq > 0 && maxFreq >= minFreq && maxFreq <= math.MaxFloat64) {
		return nil, errors.New("frequencies")
	}
	half := dims / 2
	if half == 1 {
		minFreq = maxFreq
	}
	steps := max(half-1, 1)
	e := make([]float64, dims)
	for i := 0; i < half; i++ {
		f := minFreq * math.Pow(maxFreq/minFreq, float64(i)/float64(steps))
		e[i] = math.Sin(2 * math.Pi * f * x)
		e[half+i] = math.Cos(2 * math.Pi * f * x)
	}
	return e, nil
}
