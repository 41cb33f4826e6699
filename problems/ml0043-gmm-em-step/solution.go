package emstep

import (
	"errors"
	"fmt"
	"math"
	"slices"

	"drill/ds/linalg"
	"drill/judge"
)

// nobodys is the share of the points below which a component keeps what it has.
const nobodys = 1e-200

// gmmEMStep works out whose each point is (E), and from these shares each
// component's weight, mean and covariance (M), the covariance about the new mean
// in a second pass. With n points, k components and d coordinates: O(k d^3 +
// n k d^2) time, O(n k + k d^2) space.
func gmmEMStep(x [][]float64, m Mixture, ridge float64) (Mixture, error) {
	components, err := factored(x, m, ridge)
	if err != nil {
		return Mixture{}, err
	}
	r := make([][]float64, len(x))
	for i, point := range x {
		r[i] = make([]float64, len(components))
		responsibilities(r[i], point, components)
	}
	out := unmoved(m)
	for k := range components {
		share := 0.0
		for i := range x {
			share += r[i][k]
		}
		if share < nobodys {
			continue
		}
		mean, cov := make([]float64, len(x[0])), zeros(len(x[0]))
		for i, point := range x {
			for d, v := range point {
				mean[d] += r[i][k] / share * v
			}
		}
		for i, point := range x {
			for d, row := range cov {
				for e := range d + 1 {
					row[e] += r[i][k] / share * (point[d] - mean[d]) * (point[e] - mean[e])
				}
			}
		}
		out.Weights[k], out.Means[k], out.Covs[k] = share/float64(len(x)), mean, ridged(cov, ridge)
	}
	return out, nil
}

// gmmEMStepStream reads the points once and keeps no shares: each point moves
// the means and the sums of squares about them by what it is worth to them
// (West's weighted form of Welford's sums). O(k d^3 + n k d^2) time, O(k d^2)
// space.
func gmmEMStepStream(x [][]float64, m Mixture, ridge float64) (Mixture, error) {
	components, err := factored(x, m, ridge)
	if err != nil {
		return Mixture{}, err
	}
	out, moved := unmoved(m), unmoved(m)
	shares, worth := make([]float64, len(components)), make([]float64, len(components))
	step := make([]float64, len(x[0]))
	for k := range components {
		moved.Means[k], moved.Covs[k] = make([]float64, len(x[0])), zeros(len(x[0]))
	}
	for _, point := range x {
		responsibilities(worth, point, components)
		for k, w := range worth {
			if w == 0 {
				continue
			}
			before := shares[k]
			shares[k] += w
			for d, v := range point {
				step[d] = v - moved.Means[k][d]
				moved.Means[k][d] += w / shares[k] * step[d]
			}
			for d, row := range moved.Covs[k] {
				for e := range d + 1 {
					row[e] += w * (before / shares[k]) * step[d] * step[e]
				}
			}
		}
	}
	for k, share := range shares {
		if share < nobodys {
			continue
		}
		for _, row := range moved.Covs[k] {
			for e := range row {
				row[e] /= share
			}
		}
		out.Weights[k], out.Means[k], out.Covs[k] = share/float64(len(x)), moved.Means[k], ridged(moved.Covs[k], ridge)
	}
	return out, nil
}

// responsibilities fills r with the share that each component has in a point.
func responsibilities(r, point []float64, components []component) {
	for k, c := range components {
		r[k] = c.logJoint(point)
	}
	top, sum := slices.Max(r), 0.0
	for k, l := range r {
		r[k] = math.Exp(l - top)
		sum += r[k]
	}
	for k := range r {
		r[k] /= sum
	}
}

// unmoved returns the mixture in which every component keeps its mean and
// covariance and has weight 0.
func unmoved(m Mixture) Mixture {
	return Mixture{Weights: make([]float64, len(m.Weights)), Means: slices.Clone(m.Means), Covs: slices.Clone(m.Covs)}
}

func zeros(size int) [][]float64 {
	out := make([][]float64, size)
	for i := range out {
		out[i] = make([]float64, size)
	}
	return out
}

// ridged mirrors the lower half and adds the ridge to the diagonal.
func ridged(cov [][]float64, ridge float64) [][]float64 {
	for d, row := range cov {
		for e := range d {
			cov[e][d] = row[e]
		}
		row[d] += ridge
	}
	return cov
}

// A component is a Gaussian of a mixture, its covariance factored.
type component struct {
	mean []float64
	l    [][]float64
	log  float64 // of weight/sqrt(det cov)
}

// logJoint returns log(weight * density), but for the power of 2 pi that all
// components share.
func (c component) logJoint(point []float64) float64 {
	d := make([]float64, len(point))
	for i, v := range point {
		d[i] = v - c.mean[i]
	}
	square := 0.0
	for _, z := range linalg.SolveLower(c.l, d) {
		square += z * z
	}
	return c.log - square/2
}

// factored returns the components, or what does not fit.
func factored(x [][]float64, m Mixture, ridge float64) ([]component, error) {
	if !(ridge >= 0) || math.IsInf(ridge, 1) {
		return nil, fmt.Errorf("the ridge is %v", ridge)
	}
	if len(x) == 0 || len(x[0]) == 0 || len(m.Weights) == 0 {
		return nil, errors.New("no point, no coordinate or no component")
	}
	if len(m.Means) != len(m.Weights) || len(m.Covs) != len(m.Weights) {
		return nil, fmt.Errorf("%d weights, %d means and %d covariances", len(m.Weights), len(m.Means), len(m.Covs))
	}
	size := len(x[0])
	for _, row := range slices.Concat(append([][][]float64{x, m.Means}, m.Covs...)...) {
		if len(row) != size || slices.ContainsFunc(row, func(v float64) bool { return math.IsNaN(v) || math.IsInf(v, 0) }) {
			return nil, fmt.Errorf("a row is %v: not %d finite numbers", row, size)
		}
	}
	components := make([]component, len(m.Weights))
	for k, weight := range m.Weights {
		if !(weight >= 0) || math.IsInf(weight, 1) || len(m.Covs[k]) != size {
			return nil, fmt.Errorf("component %d has weight %v and a covariance of %d rows", k, weight, len(m.Covs[k]))
		}
		l, err := linalg.Cholesky(m.Covs[k])
		if err != nil {
			return nil, err
		}
		components[k] = component{m.Means[k], l, math.Log(weight)}
		for i, row := range l {
			components[k].log -= math.Log(row[i])
		}
	}
	return components, nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "two passes", Func: gmmEMStep, Time: "O(k d^3 + n k d^2)", Space: "O(n k + k d^2)"},
	{Name: "one pass", Func: gmmEMStepStream, Time: "O(k d^3 + n k d^2)", Space: "O(k d^2)"},
}
