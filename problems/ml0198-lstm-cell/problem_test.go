package lstm

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

type cell = func(x, h, c []float64, p LSTM) ([]float64, []float64, error)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      oneMatrix,
	})
}

// oneMatrix stacks the gates to a single matrix with a last column for the biases,
// multiplies it with the column [h, x, 1], and cuts the product into four.
func oneMatrix(x, h, c []float64, p LSTM) (hNext, cNext []float64, err error) {
	n := len(h)
	column := append(append(slices.Clone(h), x...), 1)
	var matrix [][]float64
	for _, d := range []Dense{p.I, p.F, p.O, p.C} {
		if len(d.W) != n || len(d.B) != n {
			return nil, nil, errors.New("rows")
		}
		for i := range n {
			matrix = append(matrix, append(slices.Clone(d.W[i]), d.B[i]))
		}
	}
	if n == 0 || len(x) == 0 || len(c) != n {
		return nil, nil, errors.New("sizes")
	}
	product := make([]float64, len(matrix))
	for i, row := range matrix {
		if len(row) != len(column) {
			return nil, nil, errors.New("columns")
		}
		for j := range row {
			product[i] += row[j] * column[j]
		}
	}
	squash := func(z float64) float64 { return 0.5 + math.Tanh(z/2)/2 }
	for i := range n {
		m := squash(product[i])*math.Tanh(product[3*n+i]) + squash(product[n+i])*c[i]
		hNext = append(hNext, squash(product[2*n+i])*math.Tanh(m))
		cNext = append(cNext, m)
	}
	return hNext, cNext, nil
}

func draw(t *rapid.T) (x, h, c []float64, p LSTM) {
	layer := func(name string) Dense {
		return Dense{W: gen.QuarterMatrix(t, name, 3, 5, -2, 2), B: gen.Quarters(t, name, 3, -2, 2)}
	}
	return gen.Quarters(t, "x", 2, -2, 2), gen.Quarters(t, "h", 3, -1, 1), gen.Quarters(t, "c", 3, -4, 4),
		LSTM{F: layer("f"), I: layer("i"), C: layer("c"), O: layer("o")}
}

// A forget gate that is open and an input gate that is closed keep the memory.
func TestMemoryIsKept(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, h, c, p := draw(t)
		for i := range h {
			p.F.B[i], p.I.B[i] = 90, -90
		}
		for _, a := range Approaches {
			_, kept, err := a.Func.(cell)(x, h, c, p)
			require.NoError(t, err)
			require.NoError(t, judge.DiffNear(c, kept, 1e-12, 1e-12), a.Name)
		}
	})
}

func TestStateIsBelowOneAndArgumentsStay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		x, h, c, p := args[0].([]float64), args[1].([]float64), args[2].([]float64), args[3].(LSTM)
		all := func() []float64 {
			return slices.Concat(slices.Concat(x, h, c), slices.Concat(p.F.W...), slices.Concat(p.I.W...), slices.Concat(p.C.W...), slices.Concat(p.O.W...))
		}
		before := all()
		for _, a := range Approaches {
			state, memory, err := a.Func.(cell)(x, h, c, p)
			if diff := cmp.Diff(before, all(), cmpopts.EquateNaNs()); diff != "" {
				t.Fatalf("%s changes its arguments: %s", a.Name, diff)
			}
			for i := range state {
				if math.Abs(state[i]) > 1 || math.Abs(memory[i]) > math.Abs(c[i])+1 {
					t.Errorf("%s: state %v, memory %v (%v)", a.Name, state, memory, err)
				}
			}
		}
	})
}
