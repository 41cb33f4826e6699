package vq

import (
	"errors"
	"math"
)

// Goes through the codes from the last one, with roots, and multiplies the perplexity out.
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
		for k := len(codebook) - 1; k >= 0; k-- {
			c := codebook[k]
			d := 0.0
			for j := len(v) - 1; j >= 0; j-- {
				d += (v[j] - c[j]) * (v[j] - c[j])
			}
			d = math.Sqrt(d)
			if d <= least {
				best, least = k, d
			}
		}
		counts[best]++
		idx = append(idx, best)
		q = append(q, codebook[best])
	}
	p := 1.0
	for _, c := range counts {
		if c > 0 {
			u := c / float64(len(z))
			p *= math.Pow(u, -u)
		}
	}
	return idx, q, p, nil
}
