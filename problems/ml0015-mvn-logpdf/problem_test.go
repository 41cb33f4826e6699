package mvn

import (
	"errors"
	"math"
	"math/big"
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
		Brute:      byCofactors,
	})
}

// byCofactors writes the inverse out by cofactors, and asks all leading minors
// whether the covariance is positive definite (Sylvester), in fractions.
func byCofactors(x, mu []float64, cov [][]float64) (float64, error) {
	p := len(x)
	exact, d := make([][]*big.Rat, p), make([]*big.Rat, p)
	if p == 0 || len(mu) != p || len(cov) != p {
		return 0, errors.New("sizes differ")
	}
	for i := range x {
		a, b := new(big.Rat).SetFloat64(x[i]), new(big.Rat).SetFloat64(mu[i])
		if a == nil || b == nil || len(cov[i]) != p {
			return 0, errors.New("not finite")
		}
		d[i] = a.Sub(a, b)
		for _, v := range cov[i] {
			exact[i] = append(exact[i], new(big.Rat).SetFloat64(v))
		}
	}
	for i := range p {
		for j := range p {
			if exact[i][j] == nil || cov[i][j] != cov[j][i] {
				return 0, errors.New("not symmetric")
			}
		}
	}
	for k := range p {
		minor := make([][]*big.Rat, k+1)
		for i := range minor {
			minor[i] = exact[i][:k+1]
		}
		if det(minor).Sign() <= 0 {
			return 0, errors.New("not positive definite")
		}
	}
	square := new(big.Rat)
	for i := range p {
		for j := range p {
			term := det(without(exact, i, j))
			if (i+j)%2 == 1 {
				term.Neg(term)
			}
			square.Add(square, term.Mul(term, d[i]).Mul(term, d[j]))
		}
	}
	whole := det(exact)
	quad, _ := square.Quo(square, whole).Float64()
	size, _ := whole.Float64()
	return -(float64(p)*math.Log(2*math.Pi) + math.Log(size) + quad) / 2, nil
}

// det expands along the first row.
func det(m [][]*big.Rat) *big.Rat {
	if len(m) == 0 {
		return big.NewRat(1, 1)
	}
	sum := new(big.Rat)
	for j, v := range m[0] {
		term := det(without(m, 0, j))
		if term.Mul(term, v); j%2 == 1 {
			term.Neg(term)
		}
		sum.Add(sum, term)
	}
	return sum
}

// without leaves out a row and a column.
func without(m [][]*big.Rat, row, col int) [][]*big.Rat {
	var out [][]*big.Rat
	for i := range m {
		if i != row {
			out = append(out, append(append([]*big.Rat(nil), m[i][:col]...), m[i][col+1:]...))
		}
	}
	return out
}

// gaussian draws a point and a Gaussian with a covariance that is one.
func gaussian(t *rapid.T) (x, mu []float64, cov [][]float64) {
	p := rapid.IntRange(1, 5).Draw(t, "p")
	return gen.Quarters(t, "x", p, -4, 4), gen.Quarters(t, "mu", p, -4, 4), covariance(gen.QuarterMatrix(t, "a", p, p, -2, 2))
}

func near(a, b float64) bool { return math.Abs(a-b) <= 1e-9*(1+math.Abs(a)) }

func TestIndependentCoordinatesAddUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, mu, cov := gaussian(t)
		want := 0.0
		for i := range cov {
			variance := cov[i][i]
			cov[i] = make([]float64, len(x))
			cov[i][i] = variance
			want += math.Log(math.Exp(-(x[i]-mu[i])*(x[i]-mu[i])/(2*variance)) / math.Sqrt(2*math.Pi*variance))
		}
		if got, err := mvnLogPDF(x, mu, cov); err != nil || !near(want, got) {
			t.Errorf("mvnLogPDF(%v, %v, %v) = %v (%v), want %v", x, mu, cov, got, err, want)
		}
	})
}

func TestOrderOfCoordinatesIsNoMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, mu, cov := gaussian(t)
		order := make([]int, len(x))
		for i := range order {
			order[i] = i
		}
		order = rapid.Permutation(order).Draw(t, "order")
		y, nu := make([]float64, len(x)), make([]float64, len(x))
		for i, from := range order {
			y[i], nu[i] = x[from], mu[from]
		}
		moved := gen.Grid(len(x), len(x), func(i, j int) float64 { return cov[order[i]][order[j]] })
		want, _ := mvnLogPDF(x, mu, cov)
		if got, err := mvnLogPDF(y, nu, moved); err != nil || !near(want, got) {
			t.Errorf("in the order %v: %v (%v), want %v", order, got, err, want)
		}
	})
}

// Twice the deviation takes four times as much from the value at the mean; a
// covariance c times as large takes log c for every two coordinates.
func TestScales(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, mu, cov := gaussian(t)
		far, wide := make([]float64, len(x)), gen.Grid(len(x), len(x), func(i, j int) float64 { return 4 * cov[i][j] })
		for i := range x {
			far[i] = mu[i] + 2*(x[i]-mu[i])
		}
		top, _ := mvnLogPDF(mu, mu, cov)
		once, _ := mvnLogPDF(x, mu, cov)
		twice, _ := mvnLogPDF(far, mu, cov)
		if !near(top-twice, 4*(top-once)) {
			t.Errorf("at the mean %v, at %v %v, twice as far %v", top, x, once, twice)
		}
		if got, err := mvnLogPDF(far, mu, wide); err != nil || !near(once-float64(len(x))*math.Log(2), got) {
			t.Errorf("twice as wide: %v (%v), once %v", got, err, once)
		}
	})
}

func TestArgumentsAreLeftAlone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, mu, cov := gaussian(t)
		before := []any{append([]float64(nil), x...), append([]float64(nil), mu...), gen.Grid(len(x), len(x), func(i, j int) float64 { return cov[i][j] })}
		for _, a := range Approaches {
			if _, err := a.Func.(func(x, mu []float64, cov [][]float64) (float64, error))(x, mu, cov); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(before, []any{x, mu, cov}); diff != "" {
				t.Fatalf("%s changes its arguments: %s", a.Name, diff)
			}
		}
	})
}
