package matmul

import (
	"errors"
	"math/big"
	"testing"

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
		Brute:      exact,
	})
}

// exact adds up every product of an entry of a and one of b that meet, as fractions.
func exact(a, b [][]float64) ([][]float64, error) {
	wide := func(m [][]float64) (int, bool) {
		lengths := make(map[int]bool)
		width := 0
		for _, row := range m {
			width = len(row)
			lengths[width] = true
		}
		return width, len(lengths) < 2
	}
	n, plainA := wide(a)
	p, plainB := wide(b)
	if !plainA || !plainB || n != len(b) && len(a) != 0 {
		return nil, errors.New("no product")
	}
	c := make([][]float64, len(a))
	for i := range c {
		c[i] = make([]float64, p)
		for j := range p {
			sum := new(big.Rat)
			for k := range n {
				x, y := new(big.Rat).SetFloat64(a[i][k]), new(big.Rat).SetFloat64(b[k][j])
				sum.Add(sum, x.Mul(x, y))
			}
			c[i][j], _ = sum.Float64()
		}
	}
	return c, nil
}

// product multiplies matrices that fit.
func product(t *rapid.T, a, b [][]float64) [][]float64 {
	c, err := matMul(a, b)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func near(t *rapid.T, law string, want, got [][]float64) {
	if err := judge.DiffNear(want, got, 1e-12, 1e-10); err != nil {
		t.Errorf("%s: %v", law, err)
	}
}

func transpose(m [][]float64) [][]float64 {
	return gen.Grid(len(m[0]), len(m), func(i, j int) float64 { return m[j][i] })
}

func sum(a, b [][]float64) [][]float64 {
	return gen.Grid(len(a), len(a[0]), func(i, j int) float64 { return a[i][j] + b[i][j] })
}

func TestLawsOfTheProduct(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		size := func(label string) int { return gen.Int(t, label, 1, 4) }
		m, n, p, q := size("m"), size("n"), size("p"), size("q")
		matrix := func(label string, rows, cols int) [][]float64 { return gen.QuarterMatrix(t, label, rows, cols, -3, 3) }
		a, b, b2, c := matrix("a", m, n), matrix("b", n, p), matrix("b2", n, p), matrix("c", p, q)
		identity := gen.Grid(n, n, func(i, j int) float64 {
			if i == j {
				return 1
			}
			return 0
		})
		ab := product(t, a, b)
		near(t, "(AB)C = A(BC)", product(t, ab, c), product(t, a, product(t, b, c)))
		near(t, "A(B+B') = AB+AB'", sum(ab, product(t, a, b2)), product(t, a, sum(b, b2)))
		near(t, "(AB)' = B'A'", transpose(ab), product(t, transpose(b), transpose(a)))
		near(t, "AI = A", a, product(t, a, identity))
		near(t, "IB = B", b, product(t, identity, b))
	})
}
