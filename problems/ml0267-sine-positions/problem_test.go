package sinepositions

import (
	"errors"
	"math"
	"math/cmplx"
	"testing"

	"pgregory.net/rapid"

	"drill/judge"
	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      waves,
	})
}

// waves reads sine and cosine off e to an imaginary power.
func waves(positions []int, d int) ([][]float64, error) {
	if d != d/2*2 || d <= 0 {
		return nil, errors.New("not even")
	}
	rows := make([][]float64, len(positions))
	for r, p := range positions {
		for exponent := 0; exponent < d; exponent += 2 {
			wavelength := math.Exp(float64(exponent) / float64(d) * math.Log(1e4))
			wave := cmplx.Exp(complex(0, float64(p)/wavelength))
			rows[r] = append(rows[r], imag(wave), real(wave))
		}
	}
	return rows, nil
}

func coded(t interface{ Fatal(...any) }, d int, positions ...int) [][]float64 {
	code, err := sinePositions(positions, d)
	if err != nil {
		t.Fatal(err)
	}
	return code
}

func product(a, b []float64) float64 {
	sum := 0.0
	for i := range a {
		sum += a[i] * b[i]
	}
	return sum
}

func TestNormAndInnerProduct(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := 2 * rapid.IntRange(1, 40).Draw(t, "pairs")
		from, by := rapid.IntRange(-500, 500).Draw(t, "from"), rapid.IntRange(-500, 500).Draw(t, "by")
		code := coded(t, d, from, from+by, 0, by)
		if norm := product(code[0], code[0]); math.Abs(norm-float64(d)/2) > 1e-9 {
			t.Errorf("the squared norm of %d is %v, want %v", from, norm, float64(d)/2)
		}
		if here, there := product(code[0], code[1]), product(code[2], code[3]); math.Abs(here-there) > 1e-9 {
			t.Errorf("positions that are %d apart have inner products %v at %d and %v at 0", by, here, from, there)
		}
	})
}

// To go on by some positions turns each pair by an angle of its own, wherever one is.
func TestShiftTurnsThePairs(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := 2 * rapid.IntRange(1, 10).Draw(t, "pairs")
		from, by := rapid.IntRange(-500, 500).Draw(t, "from"), rapid.IntRange(-500, 500).Draw(t, "by")
		code := coded(t, d, from, by, from+by)
		turned := make([]float64, d)
		for i := 0; i < d; i += 2 {
			s, c, sin, cos := code[0][i], code[0][i+1], code[1][i], code[1][i+1]
			turned[i], turned[i+1] = s*cos+c*sin, c*cos-s*sin
		}
		if err := judge.DiffNear(code[2], turned, 0, 1e-10); err != nil {
			t.Errorf("%d and %d: %v", from, by, err)
		}
	})
}

// Erratum 10.10: the notes print 10000^((2i+1)/d) below the cosine. Then sine and
// cosine of a pair have different angles, and what two positions have in common
// depends on where they are, not only on how far they lie apart.
func TestErratumExponentOfTheCosine(t *testing.T) {
	const d = 16
	printed := func(p int) []float64 {
		row := make([]float64, d)
		for i := range d / 2 {
			row[2*i] = math.Sin(float64(p) / math.Pow(10000, float64(2*i)/d))
			row[2*i+1] = math.Cos(float64(p) / math.Pow(10000, float64(2*i+1)/d))
		}
		return row
	}
	positions := []int{0, 7, 100}
	low, high := math.Inf(1), math.Inf(-1)
	for _, p := range positions {
		right := coded(t, d, p, p+5)
		if got := product(right[0], right[1]); math.Abs(got-6.137) > 1e-3 {
			t.Errorf("the inner product of %d and %d is %v, want 6.137", p, p+5, got)
		}
		wrong := product(printed(p), printed(p+5))
		low, high = min(low, wrong), max(high, wrong)
	}
	if high-low < 1 {
		t.Errorf("as printed the inner products are between %v and %v: no proof", low, high)
	}
}
