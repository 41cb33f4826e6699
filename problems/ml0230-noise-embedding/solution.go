package embedding

import (
	"fmt"
	"math"

	"drill/judge"
)

// noiseEmbedding goes from the lowest frequency to the highest by powers of their
// quotient, and reads sine and cosine off the phase that each has at x. With d
// dimensions: O(d) time, O(1) space beside the answer.
func noiseEmbedding(x float64, dims int, minFreq, maxFreq float64) ([]float64, error) {
	if err := check(x, dims, minFreq, maxFreq); err != nil {
		return nil, err
	}
	half := dims / 2
	e := make([]float64, dims)
	for i := range half {
		f := minFreq
		if i > 0 { // then half-1 is not 0
			f *= math.Pow(maxFreq/minFreq, float64(i)/float64(half-1))
		}
		e[i], e[half+i] = math.Sincos(2 * math.Pi * f * x)
	}
	return e, nil
}

func check(x float64, dims int, minFreq, maxFreq float64) error {
	if math.IsNaN(x) || math.IsInf(x, 0) {
		return fmt.Errorf("x is %v", x)
	}
	if dims < 2 || dims%2 != 0 {
		return fmt.Errorf("%d dimensions are not made of pairs", dims)
	}
	if !(minFreq > 0) || !(maxFreq > 0) || math.IsInf(maxFreq, 1) {
		return fmt.Errorf("no frequencies from %v to %v", minFreq, maxFreq)
	}
	return nil
}

// noiseEmbeddingLogs spaces the logarithms of the frequencies evenly, as code on
// tensors does, and drops whole turns before it takes sine and cosine. O(d) time,
// O(1) space beside the answer.
func noiseEmbeddingLogs(x float64, dims int, minFreq, maxFreq float64) ([]float64, error) {
	if err := check(x, dims, minFreq, maxFreq); err != nil {
		return nil, err
	}
	half := dims / 2
	low, step := math.Log(minFreq), 0.0
	if half > 1 {
		step = (math.Log(maxFreq) - low) / float64(half-1)
	}
	e := make([]float64, dims)
	for i := range half {
		turns := math.Exp(low+step*float64(i)) * x
		turns -= math.Round(turns)
		e[i], e[half+i] = math.Sincos(2 * math.Pi * turns)
	}
	return e, nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "powers of the quotient", Func: noiseEmbedding, Time: "O(d)", Space: "O(1)"},
	{Name: "evenly spaced logarithms", Func: noiseEmbeddingLogs, Time: "O(d)", Space: "O(1)"},
}
