package main

import (
	"fmt"
	"math"
	"math/cmplx"
)

// Multiplies from frequency to frequency, and turns the point 1 by the phase.
func noiseEmbedding(x float64, dims int, minFreq, maxFreq float64) ([]float64, error) {
	if !(math.Abs(x) < math.MaxFloat64) || dims < 2 || dims%2 == 1 || !(0 < minFreq && minFreq <= maxFreq && maxFreq < math.MaxFloat64) {
		return nil, fmt.Errorf("no embedding of %v", x)
	}
	out := make([]float64, dims)
	q := 1.0
	if dims > 2 {
		q = math.Exp2(math.Log2(maxFreq/minFreq) / float64(dims/2-1))
	}
	phase := math.Pi * 2 * x * minFreq
	for i := 0; i < dims/2; i++ {
		point := cmplx.Rect(1, phase)
		out[i], out[dims/2+i] = imag(point), real(point)
		phase *= q
	}
	return out, nil
}

func main() { fmt.Println(noiseEmbedding(0.1, 4, 1, 10)) }
