package nll

import (
	"errors"
	"math"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"drill/judge"
	"drill/judge/gen"
	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{Problem: Problem, Approaches: Approaches, Inputs: Inputs, Brute: foldedLogits})
}

// foldedLogits adds the exponentials of a row two at a time, from the smallest:
// log(e^a + e^b) = b + log(1 + e^(a-b)), all relative to the label's.
func foldedLogits(logits [][]float64, labels []int) (float64, error) {
	if len(logits) != len(labels) || len(logits) == 0 {
		return 0, errors.New("lengths")
	}
	mean := 0.0
	for i, row := range logits {
		c := labels[i]
		if len(row) != len(logits[0]) || c < 0 || c >= len(row) || math.IsNaN(slices.Max(row)) || math.IsInf(slices.Max(row), 0) {
			return 0, errors.New("no loss")
		}
		if math.IsInf(row[c], -1) {
			mean = math.Inf(1)
			continue
		}
		odds := make([]float64, len(row))
		for j, z := range row {
			odds[j] = z - row[c]
		}
		slices.Sort(odds)
		loss := math.Inf(-1)
		for _, o := range odds {
			if !math.IsInf(o, -1) {
				a, b := min(loss, o), max(loss, o)
				loss = b + math.Log1p(math.Exp(a-b))
			}
		}
		mean += loss / float64(len(logits))
	}
	return mean, nil
}

// A whole number added to a row changes nothing; the loss is not negative; the
// arguments stay as they are.
func TestShiftOfARowChangesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		logits, labels := args[0].([][]float64), args[1].([]int)
		before := cloned(logits)
		for _, a := range Approaches {
			loss, err := a.Func.(func([][]float64, []int) (float64, error))(logits, labels)
			require.Empty(t, cmp.Diff(before, logits, cmpopts.EquateNaNs()), a.Name)
			if err == nil {
				require.GreaterOrEqual(t, loss, 0.0)
			}
		}
		logits = gen.QuarterMatrix(t, "logits", 2, 3, -5, 5)
		shifted := cloned(logits)
		by := rapid.IntRange(-1e9, 1e9).Draw(t, "by")
		for j := range shifted[1] {
			shifted[1][j] += float64(by)
		}
		want, err := nllFromLogits(logits, []int{1, 2})
		require.NoError(t, err)
		got, err := nllFromLogits(shifted, []int{1, 2})
		require.NoError(t, err)
		require.NoError(t, judge.DiffNear(want, got, 1e-12, 1e-12))
	})
}

func cloned(m [][]float64) [][]float64 {
	c := make([][]float64, len(m))
	for i, row := range m {
		c[i] = slices.Clone(row)
	}
	return c
}

func TestEqualLogitsCostLogK(t *testing.T) {
	for k := 1; k <= 20; k++ {
		row := slices.Repeat([]float64{-3.25}, k)
		loss, err := nllFromLogits([][]float64{row, row}, []int{0, k - 1})
		require.NoError(t, err)
		require.InDelta(t, math.Log(float64(k)), loss, 1e-14)
	}
}

// Erratum 2.3c: the notes call -z_c + log(sum of e^z) stable. At 1000 it is
// +Inf, at -1000 -Inf; the right loss is ln 2 both times.
func TestErratumUnshiftedSumOverflows(t *testing.T) {
	printed := func(a, b float64) float64 { return -a + math.Log(math.Exp(a)+math.Exp(b)) }
	require.InDelta(t, math.Ln2, printed(1, 1), 1e-15) // right as algebra
	for _, z := range []float64{1000, -1000} {
		require.True(t, math.IsInf(printed(z, z), 0))
		loss, err := nllFromLogits([][]float64{{z, z}}, []int{0})
		require.NoError(t, err)
		require.InDelta(t, math.Ln2, loss, 1e-15)
	}
}
