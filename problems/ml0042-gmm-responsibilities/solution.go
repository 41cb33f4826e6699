package responsibilities

import (
	"errors"
	"fmt"
	"math"

	"drill/ds/linalg"
	"drill/judge"
)

// gmmResponsibilities works in logarithms: of each point's joint density with
// each component, up to what all components share, it then takes a softmax. A
// Cholesky factor L of the covariance gives both parts of the density: the root
// of the determinant is the product of L's diagonal, and the squared Mahalanobis
// distance that of y in L y = x - mu. For N points, K components and D
// dimensions: O(K D^3 + N K D^2) time, O(D^2) space.
func gmmResponsibilities(x [][]float64, m Mixture) ([][]float64, error) {
	if err := mismatch(x, m); err != nil {
		return nil, err
	}
	r := make([][]float64, len(x))
	for i := range r {
		r[i] = make([]float64, len(m.Weights))
	}
	y := make([]float64, len(x[0]))
	for k, cov := range m.Covs {
		l, err := linalg.Cholesky(cov)
		if err != nil {
			return nil, fmt.Errorf("covs[%d]: %w", k, err)
		}
		scale := logScale(m.Weights[k], l)
		for i, point := range x {
			r[i][k] = scale
			for a := range y {
				y[a] = point[a] - m.Means[k][a]
				for b := range a {
					y[a] -= l[a][b] * y[b]
				}
				y[a] /= l[a][a]
				r[i][k] -= y[a] * y[a] / 2
			}
		}
	}
	for _, row := range r {
		softmax(row)
	}
	return r, nil
}

// gmmResponsibilitiesWhitened inverts each factor first: a point is then whitened
// by one product with a triangular matrix. O(K D^3 + N K D^2) time, O(K D^2)
// space.
func gmmResponsibilitiesWhitened(x [][]float64, m Mixture) ([][]float64, error) {
	if err := mismatch(x, m); err != nil {
		return nil, err
	}
	whiten := make([][][]float64, len(m.Covs))
	scale := make([]float64, len(m.Covs))
	for k, cov := range m.Covs {
		l, err := linalg.Cholesky(cov)
		if err != nil {
			return nil, fmt.Errorf("covs[%d]: %w", k, err)
		}
		scale[k], whiten[k] = logScale(m.Weights[k], l), inverse(l)
	}
	r := make([][]float64, len(x))
	for i, point := range x {
		r[i] = make([]float64, len(m.Weights))
		for k, mean := range m.Means {
			r[i][k] = scale[k]
			for a, row := range whiten[k] {
				y := 0.0
				for b := range a + 1 {
					y += row[b] * (point[b] - mean[b])
				}
				r[i][k] -= y * y / 2
			}
		}
		softmax(r[i])
	}
	return r, nil
}

// inverse returns the inverse of a lower triangular matrix, by columns.
func inverse(l [][]float64) [][]float64 {
	inv := make([][]float64, len(l))
	for i := range l {
		inv[i] = make([]float64, len(l))
		for j := range i + 1 {
			if i == j {
				inv[i][j] = 1
			}
			for k := j; k < i; k++ {
				inv[i][j] -= l[i][k] * inv[k][j]
			}
			inv[i][j] /= l[i][i]
		}
	}
	return inv
}

// logScale returns the logarithm of a component's weight over the root of its
// determinant. The power of 2 pi is the same in all components, and left out.
func logScale(weight float64, l [][]float64) float64 {
	log := math.Log(weight)
	for i := range l {
		log -= math.Log(l[i][i])
	}
	return log
}

// softmax makes probabilities of logarithms, in place.
func softmax(z []float64) {
	top, sum := math.Inf(-1), 0.0
	for _, v := range z {
		top = max(top, v)
	}
	for k, v := range z {
		z[k] = math.Exp(v - top)
		sum += z[k]
	}
	for k := range z {
		z[k] /= sum
	}
}

// mismatch says what of the points or the mixture does not fit, or nil.
func mismatch(x [][]float64, m Mixture) error {
	if len(x) == 0 || len(x[0]) == 0 || len(m.Weights) == 0 {
		return errors.New("no point, no dimension or no component")
	}
	if len(m.Means) != len(m.Weights) || len(m.Covs) != len(m.Weights) {
		return fmt.Errorf("%d weights, %d means and %d covariances", len(m.Weights), len(m.Means), len(m.Covs))
	}
	for k, w := range m.Weights {
		if w < 0 || !finite(w) {
			return fmt.Errorf("weights[%d] is %v", k, w)
		}
	}
	dims := len(x[0])
	for _, part := range append([][][]float64{x, m.Means}, m.Covs...) {
		for _, row := range part {
			if len(row) != dims {
				return fmt.Errorf("%d and %d dimensions", dims, len(row))
			}
			for _, v := range row {
				if !finite(v) {
					return fmt.Errorf("%v is not finite", v)
				}
			}
		}
	}
	for k, cov := range m.Covs {
		if len(cov) != dims {
			return fmt.Errorf("covs[%d] has %d rows for %d dimensions", k, len(cov), dims)
		}
	}
	return nil
}

func finite(v float64) bool { return !math.IsNaN(v) && !math.IsInf(v, 0) }

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "Cholesky, then softmax", Func: gmmResponsibilities, Time: "O(K D^3 + N K D^2)", Space: "O(D^2)"},
	{Name: "whitened", Func: gmmResponsibilitiesWhitened, Time: "O(K D^3 + N K D^2)", Space: "O(K D^2)"},
}
