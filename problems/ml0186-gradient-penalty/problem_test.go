package gradientpenalty

import (
	"errors"
	"math"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"drill/judge"
	"drill/judge/gen"
	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{Problem: Problem, Approaches: Approaches, Inputs: Inputs, Brute: byMatrices})
}

// byMatrices multiplies Jacobian matrices: that of the first layer, the diagonal
// one of the activation, that of the second layer.
func byMatrices(x [][]float64, l1, l2 Dense, act string, lambda float64) (float64, error) {
	slopeOf, ok := map[string]func(z float64) float64{
		"identity": func(float64) float64 { return 1 },
		"relu":     func(z float64) float64 { return math.Ceil((1 + math.Copysign(1, z)) / 2 * min(math.Abs(z), 1)) },
		"tanh":     func(z float64) float64 { return 1 / (math.Cosh(z) * math.Cosh(z)) },
		"sigmoid":  func(z float64) float64 { return 1 / (2 + math.Exp(z) + math.Exp(-z)) },
	}[act]
	if !ok || !(lambda >= 0) || len(l1.B) == 0 || len(l2.W) != 1 || len(l2.B) != 1 || len(l1.B) != len(l1.W) || len(x) == 0 {
		return 0, errors.New("does not fit")
	}
	for _, rows := range [][][]float64{x, l1.W, l2.W, {l1.B, l2.B, {lambda}}} {
		for _, row := range rows {
			for _, v := range row {
				if math.IsNaN(v - v) {
					return 0, errors.New("not finite")
				}
			}
		}
	}
	penalty := 0.0
	for _, point := range x {
		before, err := times(l1.W, turned([][]float64{point}))
		if err != nil {
			return 0, err
		}
		slopes := gen.Grid(len(l1.B), len(l1.B), func(i, j int) float64 {
			if i != j {
				return 0
			}
			return slopeOf(before[i][0] + l1.B[i])
		})
		back, err := times(l2.W, slopes)
		if err != nil {
			return 0, err
		}
		gradient, err := times(back, l1.W)
		if err != nil {
			return 0, err
		}
		length := 0.0
		for _, g := range gradient[0] {
			length = math.Hypot(length, g)
		}
		penalty += (length*length - 2*length + 1) * lambda
	}
	return penalty / float64(len(x)), nil
}

// times returns the product of two matrices, by columns of the second.
func times(a, b [][]float64) ([][]float64, error) {
	columns := turned(b)
	if columns == nil {
		return nil, errors.New("nothing, or ragged")
	}
	for _, row := range a {
		if len(row) != len(b) {
			return nil, errors.New("does not fit")
		}
	}
	return gen.Grid(len(a), len(columns), func(i, j int) float64 {
		sum := 0.0
		for k, v := range columns[j] {
			sum += v * a[i][k]
		}
		return sum
	}), nil
}

// turned returns the columns of a matrix, or nil if it has none.
func turned(m [][]float64) [][]float64 {
	if len(m) == 0 || len(m[0]) == 0 {
		return nil
	}
	for _, row := range m {
		if len(row) != len(m[0]) {
			return nil
		}
	}
	return gen.Grid(len(m[0]), len(m), func(i, j int) float64 { return m[j][i] })
}

// The gradient is the slope of the critic: at a single point the penalty is that
// of central differences.
func TestSlopeOfTheCritic(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d, h := gen.Int(t, "inputs", 1, 3), gen.Int(t, "hidden", 1, 3)
		x := gen.Quarters(t, "x", d, -1, 1)
		l1 := Dense{W: gen.QuarterMatrix(t, "w1", h, d, -1, 1), B: gen.Quarters(t, "b1", h, -1, 1)}
		l2 := Dense{W: gen.QuarterMatrix(t, "w2", 1, h, -2, 2), B: gen.Quarters(t, "b2", 1, -1, 1)}
		critic := func() float64 {
			y := l2.B[0]
			for k, row := range l1.W {
				y += l2.W[0][k] * math.Tanh(hidden(row, l1.B[k], x))
			}
			return y
		}
		squares := 0.0
		for j := range x {
			const step = 1. / (1 << 17)
			at := x[j]
			x[j] = at + step
			up := critic()
			x[j] = at - step
			g := (up - critic()) / (2 * step)
			x[j] = at
			squares += g * g
		}
		penalty, err := gradientPenalty([][]float64{x}, l1, l2, "tanh", 1)
		require.NoError(t, err)
		require.InDelta(t, math.Pow(math.Sqrt(squares)-1, 2), penalty, 1e-6)
	})
}

// The penalty of a batch is the mean of those of its points, never below 0, and
// proportional to lambda; the last bias does not matter; arguments stay as they are.
func TestEachPointByItself(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		x, l1, l2, act := args[0].([][]float64), args[1].(Dense), args[2].(Dense), args[3].(string)
		before, err := judge.Encode([]any{x, l1, l2})
		require.NoError(t, err)
		for _, a := range Approaches {
			penalty := a.Func.(func([][]float64, Dense, Dense, string, float64) (float64, error))
			all, err := penalty(x, l1, l2, act, 2)
			after, errEncode := judge.Encode([]any{x, l1, l2})
			require.NoError(t, errEncode)
			require.Equal(t, before, after, a.Name)
			if err != nil {
				continue
			}
			sum := 0.0
			for i := range x {
				one, err := penalty(x[i:i+1], l1, Dense{W: l2.W, B: []float64{7}}, act, 1)
				require.NoError(t, err)
				require.GreaterOrEqual(t, one, 0.0)
				sum += one
			}
			require.InEpsilon(t, 1+2*sum/float64(len(x)), 1+all, 1e-12)
		}
	})
}

// A linear critic with a gradient of length 1 pays nothing.
func TestUnitGradientIsFree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		angle := rapid.Float64Range(0, 7).Draw(t, "angle")
		l1 := Dense{W: [][]float64{{math.Cos(angle), math.Sin(angle)}}, B: []float64{1}}
		penalty, err := gradientPenalty(gen.QuarterMatrix(t, "x", 3, 2, -2, 2), l1, Dense{W: [][]float64{{-1}}, B: []float64{2}}, "identity", 10)
		require.NoError(t, err)
		require.InDelta(t, 0, penalty, 1e-28)
	})
}
