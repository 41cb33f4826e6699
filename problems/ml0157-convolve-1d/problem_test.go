package convolve

import (
	"math/big"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"drill/judge"
	"drill/judge/gen"
	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      inFractions,
	})
}

// inFractions goes by the definition, a sum for each place, in exact fractions.
func inFractions(f, g []float64) []float64 {
	var out []float64
	for k := 0; len(f) > 0 && len(g) > 0 && k <= len(f)+len(g)-2; k++ {
		sum := new(big.Rat)
		for i := range f {
			if k-i >= 0 && k-i < len(g) {
				p := new(big.Rat).SetFloat64(f[i])
				sum.Add(sum, p.Mul(p, new(big.Rat).SetFloat64(g[k-i])))
			}
		}
		v, _ := sum.Float64()
		out = append(out, v)
	}
	return out
}

// Multiples of 1/4 neither round when they are multiplied nor when they are
// added up, so that these laws hold to the last bit.
func TestAlgebra(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		list := func(label string) []float64 { return gen.Quarters(t, label, gen.Int(t, label, 1, 6), -3, 3) }
		f, g, h := list("f"), list("g"), list("h")
		before := [][]float64{slices.Clone(f), slices.Clone(g)}
		for _, law := range []struct {
			name string
			a, b []float64
		}{
			{"f*g = g*f", convolve(f, g), convolve(g, f)},
			{"(f*g)*h = f*(g*h)", convolve(convolve(f, g), h), convolve(f, convolve(g, h))},
			{"f*[1] = f", convolve(f, []float64{1}), f},
			{"the sum of f*g is the product of the sums", []float64{sum(convolve(f, g))}, []float64{sum(f) * sum(g)}},
		} {
			if err := judge.Diff(law.a, law.b); err != nil {
				t.Errorf("%s: %v", law.name, err)
			}
		}
		for _, a := range Approaches {
			a.Func.(func(f, g []float64) []float64)(f, g)
			if diff := cmp.Diff(before, [][]float64{f, g}); diff != "" {
				t.Errorf("%s changes its arguments: %s", a.Name, diff)
			}
		}
	})
}

func sum(list []float64) (s float64) {
	for _, v := range list {
		s += v
	}
	return s
}

// Erratum 7.1.6: the notes prove f*g = g*f for the convolution, which is right.
// The layer of that name computes cross-correlations, for which it is wrong: the
// answer comes out backwards.
func TestErratumCrossCorrelationDoesNotCommute(t *testing.T) {
	correlate := func(f, g []float64) []float64 { // of all places where they meet
		turned := slices.Clone(g)
		slices.Reverse(turned)
		return convolve(f, turned)
	}
	f, g := []float64{1, 2, 3}, []float64{10, -1}
	if err := judge.Diff(convolve(f, g), convolve(g, f)); err != nil {
		t.Errorf("convolution: %v", err)
	}
	fg, gf := correlate(f, g), correlate(g, f)
	if err := judge.Diff(fg, gf); err == nil {
		t.Errorf("cross-correlations %v and %v are the same", fg, gf)
	}
	if slices.Reverse(gf); judge.Diff(fg, gf) != nil {
		t.Errorf("cross-correlation %v is not the other one, backwards: %v", fg, gf)
	}
}
