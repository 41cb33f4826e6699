package softmax

import (
	"errors"
	"math"
	"math/big"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      definition,
	})
}

// definition divides e^z by the sum, in 300 bits and a range without end.
func definition(z []float64) ([]float64, error) {
	e := make([]*big.Float, len(z))
	sum := new(big.Float)
	for i, v := range z {
		switch {
		case math.IsNaN(v) || v > math.MaxFloat64:
			return nil, errors.New("NaN or +Inf")
		case v < -math.MaxFloat64:
			e[i] = new(big.Float)
		default:
			e[i] = exp(v)
		}
		sum.Add(sum, e[i])
	}
	if sum.Sign() == 0 {
		return nil, errors.New("nothing to share out")
	}
	p := make([]float64, len(z))
	for i := range p {
		p[i], _ = e[i].Quo(e[i], sum).Float64()
	}
	return p, nil
}
