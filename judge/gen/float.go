package gen

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/ds/tensor"
)

// Quarter draws a multiple of 1/4 from lo to hi. Few of them multiply and add
// up without rounding, so that any order of summation gives the same.
func Quarter(t *rapid.T, label string, lo, hi int) float64 {
	return float64(Int(t, label, 4*lo, 4*hi)) / 4
}

// Quarters draws n of them.
func Quarters(t *rapid.T, label string, n, lo, hi int) []float64 {
	return List(t, label, n, n, func(t *rapid.T) float64 { return Quarter(t, label, lo, hi) })
}

// QuarterMatrix draws a matrix of them.
func QuarterMatrix(t *rapid.T, label string, rows, cols, lo, hi int) [][]float64 {
	return List(t, label, rows, rows, func(t *rapid.T) []float64 { return Quarters(t, label, cols, lo, hi) })
}

// QuarterTensor draws a row-major tensor of them.
func QuarterTensor(t *rapid.T, label string, lo, hi int, shape ...int) tensor.Tensor {
	x := tensor.New(shape...)
	for i := range x.Data {
		x.Data[i] = Quarter(t, label, lo, hi)
	}
	return x
}

// Normals returns n numbers from the standard normal distribution.
func Normals(r *rand.Rand, n int) []float64 {
	list := make([]float64, n)
	for i := range list {
		list[i] = r.NormFloat64()
	}
	return list
}

// NormalMatrix returns a matrix of them.
func NormalMatrix(r *rand.Rand, rows, cols int) [][]float64 {
	return Grid(rows, cols, func(int, int) float64 { return r.NormFloat64() })
}

// NormalTensor returns a row-major tensor of them.
func NormalTensor(r *rand.Rand, shape ...int) tensor.Tensor {
	x := tensor.New(shape...)
	x.Data = Normals(r, len(x.Data))
	return x
}
