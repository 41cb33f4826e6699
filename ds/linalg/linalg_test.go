package linalg

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// lower draws a lower triangular matrix with a positive diagonal.
func lower(t *rapid.T) [][]float64 {
	n := rapid.IntRange(0, 5).Draw(t, "n")
	l := make([][]float64, n)
	for i := range l {
		l[i] = make([]float64, n)
		for j := range i {
			l[i][j] = float64(rapid.IntRange(-4, 4).Draw(t, "entry"))
		}
		l[i][i] = float64(rapid.IntRange(1, 4).Draw(t, "diagonal"))
	}
	return l
}

// The factor of L L^T is L, exactly where all are small integers.
func TestCholesky(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l := lower(t)
		a := make([][]float64, len(l))
		for i := range l {
			a[i] = make([]float64, len(l))
			for j := range l {
				for k := range l {
					a[i][j] += l[i][k] * l[j][k]
				}
			}
		}
		got, err := Cholesky(a)
		require.NoError(t, err)
		require.Equal(t, l, got)
	})
}

func TestCholeskyOfNone(t *testing.T) {
	for _, a := range [][][]float64{{{0}}, {{-1}}, {{math.NaN()}}, {{1, 2}, {2, 1}}, {{1, 1}, {1, 1}}, {{-1, 0}, {0, -1}}} {
		_, err := Cholesky(a)
		require.Error(t, err, "%v", a)
	}
}

func TestSolveLower(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l := lower(t)
		want, b := make([]float64, len(l)), make([]float64, len(l))
		for i := range l {
			want[i] = float64(rapid.IntRange(-4, 4).Draw(t, "z"))
			for j := range i + 1 {
				b[i] += l[i][j] * want[j]
			}
		}
		require.Equal(t, want, SolveLower(l, b))
	})
}
