package gen

import (
	"math/rand/v2"

	"pgregory.net/rapid"
)

// QuarterCovariance draws a positive definite matrix, n by n, far from a singular
// one: A Aᵀ + I/2, where A holds multiples of 1/4.
func QuarterCovariance(t *rapid.T, label string, n int) [][]float64 {
	return covariance(QuarterMatrix(t, label, n, n, -1, 1))
}

// NormalCovariance returns one where A holds numbers from the standard normal
// distribution, divided by n.
func NormalCovariance(r *rand.Rand, n int) [][]float64 {
	a := NormalMatrix(r, n, n)
	for _, row := range a {
		for j := range row {
			row[j] /= float64(n)
		}
	}
	return covariance(a)
}

func covariance(a [][]float64) [][]float64 {
	return Grid(len(a), len(a), func(i, j int) float64 {
		sum := 0.0
		if i == j {
			sum = 0.5
		}
		for k := range a {
			sum += float64(a[i][k] * a[j][k]) // rounded, so that the matrix is symmetric to the bit
		}
		return sum
	})
}
