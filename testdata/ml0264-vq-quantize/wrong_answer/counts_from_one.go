package vq

import (
	"errors"
	"math"
)

// Numbers the codes from 1.
func vqQuantize(z, codebook [][]float64) (idx []int, q [][]float64, perplexity float64, err error) {
	if len(z) == 0 || len(codebook) == 0 || len(codebook[0]) == 0 {
		return nil, nil, 0, errors.New("empty")
	}
	for _, v := range append(append([][]float64{}, z...), codebook...) {
		if len(v) != len(codebook[0]) {
			return nil, nil, 0, errors.New("lengths differ")
		}
		for _, x := range v {
			if math.IsNaN(x) || math.IsInf(x, 0) {
				return nil, nil, 0, errors.New("not finite")
			}
		}
	}
	counts := make([]float64, len(codebook))
	for _, v := range z {
		best, least := 0, math.Inf(1)
		for k, c := range codebook {
			d := 0.0
			for j := range v {
				d += (v[j] - c[j]) * (v[j] - c[j])
			}
			if d < least {
				best, least = k, d
			}
		}
		counts[best]++
		idx = append(idx, best+1)
		q = append(q, codebook[best])
	}
	h := 0.0
	for _, c := range counts {
		if c > 0 {
			u := c / float64(len(z))
			h -= u * math.Log(u)
		}
	}
	return idx, q, math.Exp(h), nil
}
