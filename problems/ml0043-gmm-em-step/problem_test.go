package emstep

import (
	"errors"
	"math"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"drill/judge/gen"
	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      plainly,
	})
}

// plainly divides weighted densities by their sum, which is not 0 for small
// inputs, and knows one and two coordinates.
func plainly(x [][]float64, m Mixture, ridge float64) (Mixture, error) {
	K := len(m.Weights)
	if K == 0 || K != len(m.Means) || K != len(m.Covs) || len(x) == 0 || !(ridge >= 0 && ridge < math.Inf(1)) {
		return Mixture{}, errors.New("no step")
	}
	size := len(m.Means[0])
	for k, w := range m.Weights {
		if !(w >= 0 && w <= 1) || !whole(m.Means[k], size) || !covers(m.Covs[k], size) {
			return Mixture{}, errors.New("no component")
		}
	}
	if slices.ContainsFunc(x, func(p []float64) bool { return !whole(p, size) }) {
		return Mixture{}, errors.New("no mixture")
	}
	out := Mixture{Weights: make([]float64, K), Means: make([][]float64, K), Covs: make([][][]float64, K)}
	for k := range K {
		r := make([]float64, len(x))
		for i := range x {
			r[i] = m.Weights[k] * density(x[i], m.Means[k], m.Covs[k]) / likelihood(x[i], m)
			out.Weights[k] += r[i] / float64(len(x))
		}
		average := func(f func(p []float64) float64) float64 {
			sum, all := 0.0, 0.0
			for i, p := range x {
				sum += r[i] * f(p)
				all += r[i]
			}
			return sum / all
		}
		if out.Means[k], out.Covs[k] = m.Means[k], m.Covs[k]; out.Weights[k] == 0 {
			continue
		}
		mean := make([]float64, size)
		for d := range mean {
			mean[d] = average(func(p []float64) float64 { return p[d] })
		}
		out.Means[k] = mean
		out.Covs[k] = gen.Grid(size, size, func(d, e int) float64 {
			cov := average(func(p []float64) float64 { return (p[d] - mean[d]) * (p[e] - mean[e]) })
			if d == e {
				cov += ridge
			}
			return cov
		})
	}
	return out, nil
}

func whole(row []float64, size int) bool {
	return len(row) == size && !slices.ContainsFunc(row, func(v float64) bool { return v-v != 0 })
}

func covers(cov [][]float64, size int) bool {
	if len(cov) != size || slices.ContainsFunc(cov, func(row []float64) bool { return !whole(row, size) }) {
		return false
	}
	return cov[0][0] > 0 && (size == 1 || cov[0][0]*cov[1][1] > cov[0][1]*cov[1][0])
}

// density leaves the power of 2 pi out.
func density(x, mu []float64, cov [][]float64) float64 { return math.Exp(logDensity(x, mu, cov)) }

// logDensity is finite where the density is too small to be told from 0.
func logDensity(x, mu []float64, cov [][]float64) float64 {
	d := x[0] - mu[0]
	if len(x) == 1 {
		return -(d*d/cov[0][0] + math.Log(cov[0][0])) / 2
	}
	e, det := x[1]-mu[1], cov[0][0]*cov[1][1]-cov[0][1]*cov[1][0]
	return -((d*d*cov[1][1]-2*d*e*cov[0][1]+e*e*cov[0][0])/det + math.Log(det)) / 2
}

func likelihood(point []float64, m Mixture) float64 {
	sum := 0.0
	for k, w := range m.Weights {
		if w > 0 {
			sum += w * density(point, m.Means[k], m.Covs[k])
		}
	}
	return sum
}

func logLikelihood(x [][]float64, m Mixture) float64 {
	sum := 0.0
	for _, p := range x {
		sum += math.Log(likelihood(p, m))
	}
	return sum
}

// drawn draws points that lie not on a line, and a mixture for them.
func drawn(t *rapid.T) ([][]float64, Mixture) {
	d := rapid.IntRange(1, 2).Draw(t, "d")
	x := gen.QuarterMatrix(t, "x", rapid.IntRange(1, 5).Draw(t, "n"), d, -5, 5)
	for _, corner := range [][]float64{{0, 0}, {1, 0}, {0, 1}, {-1, 2}} {
		x = append(x, corner[:d])
	}
	return x, mixture(t, rapid.IntRange(1, 3).Draw(t, "k"), d)
}

func TestLikelihoodNeverFalls(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, m := drawn(t)
		next, err := gmmEMStep(x, m, 0)
		if err != nil {
			t.Fatal(err)
		}
		if slices.ContainsFunc(next.Covs, func(cov [][]float64) bool { return !covers(cov, len(cov)) || cov[0][0] < 1e-6 }) {
			return // collapsed
		}
		before, after := logLikelihood(x, m), logLikelihood(x, next)
		if after < before-1e-9*(1+math.Abs(before)) {
			t.Errorf("gmmEMStep(%v, %v, 0) = %v: from log likelihood %v to %v", x, m, next, before, after)
		}
	})
}

// However the points are shared out, all components together have the mean and
// the second moments of the sample.
func TestMomentsOfTheSampleAreKept(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, m := drawn(t)
		next, err := gmmEMStep(x, m, 0)
		if err != nil {
			t.Fatal(err)
		}
		for d := range x[0] {
			mean, sum := 0.0, 0.0
			for _, p := range x {
				mean += p[d] / float64(len(x))
			}
			for k, w := range next.Weights {
				sum += w * next.Means[k][d]
			}
			if math.Abs(mean-sum) > 1e-9 {
				t.Errorf("gmmEMStep(%v, %v, 0): mean %v, that of the sample %v", x, m, sum, mean)
			}
			for e := range x[0] {
				moment, sum := 0.0, 0.0
				for _, p := range x {
					moment += p[d] * p[e] / float64(len(x))
				}
				for k, w := range next.Weights {
					sum += w * (next.Covs[k][d][e] + next.Means[k][d]*next.Means[k][e])
				}
				if math.Abs(moment-sum) > 1e-9*(1+math.Abs(moment)) {
					t.Errorf("gmmEMStep(%v, %v, 0): moment %d %d is %v, that of the sample %v", x, m, d, e, sum, moment)
				}
			}
		}
	})
}

// The step goes to the top of Q = sum r_ik log(w_k N_k(x_i)): a little to any
// side of it, Q is less.
func TestTopOfQ(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, m := drawn(t)
		next, err := gmmEMStep(x, m, 0)
		if err != nil {
			t.Fatal(err)
		}
		k := rapid.IntRange(0, len(m.Weights)-1).Draw(t, "component")
		if next.Weights[k] < 1e-3 || !covers(next.Covs[k], len(x[0])) || next.Covs[k][0][0] < 1e-3 {
			return
		}
		q := func(mean []float64, cov [][]float64) float64 {
			sum := 0.0
			for _, p := range x {
				sum += m.Weights[k] * density(p, m.Means[k], m.Covs[k]) / likelihood(p, m) * logDensity(p, mean, cov)
			}
			return sum
		}
		mean, cov := next.Means[k], next.Covs[k]
		top := q(mean, cov)
		for _, step := range []float64{-0.01, 0.01} {
			moved := slices.Clone(mean)
			moved[0] += step
			wider := [][]float64{slices.Clone(cov[0])}
			if len(cov) == 2 {
				wider = append(wider, slices.Clone(cov[1]))
			}
			wider[0][0] *= 1 + step
			if q(moved, cov) > top+1e-12 || covers(wider, len(wider)) && q(mean, wider) > top+1e-12 {
				t.Errorf("gmmEMStep(%v, %v, 0) = %v: Q of component %d is %v, and more nearby", x, m, next, k, top)
			}
		}
	})
}

func TestArgumentsAreLeftAlone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, m := drawn(t)
		clone := func(rows [][]float64) [][]float64 {
			return gen.Grid(len(rows), len(rows[0]), func(i, j int) float64 { return rows[i][j] })
		}
		points, before := clone(x), Mixture{Weights: slices.Clone(m.Weights), Means: clone(m.Means)}
		for _, cov := range m.Covs {
			before.Covs = append(before.Covs, clone(cov))
		}
		for _, a := range Approaches {
			if _, err := a.Func.(func([][]float64, Mixture, float64) (Mixture, error))(x, m, 0.5); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(points, x) + cmp.Diff(before, m); diff != "" {
				t.Fatalf("%s changes its arguments: %s", a.Name, diff)
			}
		}
	})
}
