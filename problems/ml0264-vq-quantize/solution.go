package vq

import (
	"errors"
	"fmt"
	"math"

	"drill/judge"
)

// vqQuantize measures the distance of each latent to every code. With n latents
// and k codes of d numbers: O(nkd) time, O(k) space beside the answer.
func vqQuantize(z, codebook [][]float64) (idx []int, q [][]float64, perplexity float64, err error) {
	if err := unfit(z, codebook); err != nil {
		return nil, nil, 0, err
	}
	idx = make([]int, len(z))
	for i, latent := range z {
		least := math.Inf(1)
		for k, code := range codebook {
			square := 0.0
			for j, v := range latent {
				square += (v - code[j]) * (v - code[j])
			}
			if square < least {
				least, idx[i] = square, k
			}
		}
	}
	q, perplexity = lookUp(idx, codebook)
	return idx, q, perplexity, nil
}

// vqQuantizeInner expands the square of the distance, |z|² - 2zc + |c|². The
// first part is the same for all codes, the last one for all latents, so that
// inner products are left, which is a product of matrices: O(nkd) time, O(k) space
// beside the answer.
func vqQuantizeInner(z, codebook [][]float64) (idx []int, q [][]float64, perplexity float64, err error) {
	if err := unfit(z, codebook); err != nil {
		return nil, nil, 0, err
	}
	half := make([]float64, len(codebook)) // |c|²/2
	for k, code := range codebook {
		half[k] = dot(code, code) / 2
	}
	idx = make([]int, len(z))
	for i, latent := range z {
		most := math.Inf(-1)
		for k, code := range codebook {
			if near := dot(latent, code) - half[k]; near > most {
				most, idx[i] = near, k
			}
		}
	}
	q, perplexity = lookUp(idx, codebook)
	return idx, q, perplexity, nil
}

func dot(a, b []float64) float64 {
	sum := 0.0
	for j, v := range a {
		sum += v * b[j]
	}
	return sum
}

// lookUp returns copies of the chosen codes, and e to the entropy of their use.
func lookUp(idx []int, codebook [][]float64) (q [][]float64, perplexity float64) {
	count := make([]int, len(codebook))
	q = make([][]float64, len(idx))
	for i, k := range idx {
		count[k]++
		q[i] = append(q[i], codebook[k]...)
	}
	entropy := 0.0
	for _, c := range count {
		if c > 0 { // 0 log 0 is 0
			use := float64(c) / float64(len(idx))
			entropy -= use * math.Log(use)
		}
	}
	return q, math.Exp(entropy)
}

// unfit says what of the latents or the codes cannot be compared, or nil.
func unfit(z, codebook [][]float64) error {
	if len(z) == 0 || len(codebook) == 0 || len(codebook[0]) == 0 {
		return errors.New("no latent, no code, or codes without numbers")
	}
	for _, vectors := range [][][]float64{z, codebook} {
		for i, vector := range vectors {
			if len(vector) != len(codebook[0]) {
				return fmt.Errorf("vector %d has %d numbers, not %d", i, len(vector), len(codebook[0]))
			}
			for _, v := range vector {
				if math.IsNaN(v) || math.IsInf(v, 0) {
					return fmt.Errorf("a number of vector %d is %v", i, v)
				}
			}
		}
	}
	return nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "distances", Func: vqQuantize, Time: "O(nkd)", Space: "O(k)"},
	{Name: "inner products", Func: vqQuantizeInner, Time: "O(nkd)", Space: "O(k)"},
}
