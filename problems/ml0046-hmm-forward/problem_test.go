package forward

import (
	"errors"
	"math"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
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
		Brute:      everyPath,
	})
}

// everyPath adds up the probability of every path, for each number of
// observations anew, in exact fractions.
func everyPath(h HMM, obs []int) (logLik float64, filtered [][]float64, err error) {
	if !fits(h, obs) {
		return 0, nil, errors.New("does not fit")
	}
	states := len(h.Init)
	for seen := 1; seen <= len(obs); seen++ {
		total, endsIn := new(big.Rat), make([]*big.Rat, states)
		for j := range endsIn {
			endsIn[j] = new(big.Rat)
		}
		paths := int(math.Pow(float64(states), float64(seen)))
		for code := range paths {
			p, from, into := big.NewRat(1, 1), 0, h.Init
			for _, o := range obs[:seen] {
				from = code % states
				code /= states
				p.Mul(p, new(big.Rat).SetFloat64(into[from]))
				p.Mul(p, new(big.Rat).SetFloat64(h.Emit[from][o]))
				into = h.Trans[from]
			}
			endsIn[from].Add(endsIn[from], p)
			total.Add(total, p)
		}
		if total.Sign() == 0 {
			return 0, nil, errors.New("impossible")
		}
		row := make([]float64, states)
		for j := range row {
			row[j], _ = endsIn[j].Quo(endsIn[j], total).Float64()
		}
		likelihood, _ := total.Float64()
		logLik, filtered = math.Log(likelihood), append(filtered, row)
	}
	return logLik, filtered, nil
}

func fits(h HMM, obs []int) bool {
	states, ok := len(h.Init), len(obs) > 0 && len(h.Init) == len(h.Trans) && len(h.Init) == len(h.Emit)
	for _, row := range h.Trans {
		ok = ok && len(row) == states
	}
	for _, row := range h.Emit {
		ok = ok && len(row) == len(h.Emit[0])
		for _, o := range obs {
			ok = ok && o >= 0 && o < len(row)
		}
	}
	return ok
}

func TestRowsSumToOne(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		_, filtered, err := hmmForward(args[0].(HMM), args[1].([]int))
		if err != nil {
			return
		}
		for _, row := range filtered {
			sum := 0.0
			for _, p := range row {
				sum += p
			}
			require.InDelta(t, 1, sum, 1e-14)
		}
	})
}

// The likelihoods of all sequences of one length add up to 1.
func TestLikelihoodsSumToOne(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		states, symbols := rapid.IntRange(1, 3).Draw(t, "states"), rapid.IntRange(1, 3).Draw(t, "symbols")
		h := gen.HMM(t, states, symbols)
		length := rapid.IntRange(1, 4).Draw(t, "length")
		sum, obs := 0.0, make([]int, length)
		for code := range int(math.Pow(float64(symbols), float64(length))) {
			for i := range obs {
				obs[i] = code % symbols
				code /= symbols
			}
			if logLik, _, err := hmmForward(h, obs); err == nil {
				sum += math.Exp(logLik)
			}
		}
		require.InDelta(t, 1, sum, 1e-12)
	})
}

// States that are numbered otherwise are the same model.
func TestRelabelling(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		seed := rapid.Uint64().Draw(t, "seed")
		r := rand.New(rand.NewPCG(seed, 1))
		h, obs, order := gen.RandomHMM(r, 4, 3), gen.Ints(r, 8, 0, 2), r.Perm(4)
		other := HMM{Init: make([]float64, 4), Trans: make([][]float64, 4), Emit: make([][]float64, 4)}
		for i, old := range order {
			other.Init[i], other.Emit[i], other.Trans[i] = h.Init[old], h.Emit[old], make([]float64, 4)
			for j, oldJ := range order {
				other.Trans[i][j] = h.Trans[old][oldJ]
			}
		}
		wantLog, want, err := hmmForward(h, obs)
		require.NoError(t, err)
		gotLog, got, err := hmmForward(other, obs)
		require.NoError(t, err)
		require.InDelta(t, wantLog, gotLog, 1e-12)
		for step := range got {
			for i, old := range order {
				require.InDelta(t, want[step][old], got[step][i], 1e-13)
			}
		}
	})
}

// Where all rows of a model are alike, the steps are independent: the likelihood
// of 10000 is a product, of which a float64 would only have 0.
func TestManyIndependentSteps(t *testing.T) {
	row := []float64{0.25, 0.75}
	h := HMM{Init: row, Trans: [][]float64{row, row}, Emit: [][]float64{{0.5, 0.4, 0.1}, {0.2, 0.2, 0.6}}}
	obs := gen.Ints(rand.New(rand.NewPCG(1, 2)), 10000, 0, 2)
	want, last := 0.0, []float64(nil)
	for _, o := range obs {
		a, b := row[0]*h.Emit[0][o], row[1]*h.Emit[1][o]
		want += math.Log(a + b)
		last = []float64{a / (a + b), b / (a + b)}
	}
	require.Less(t, want, -5000.0)
	for _, a := range Approaches {
		logLik, filtered, err := a.Func.(func(HMM, []int) (float64, [][]float64, error))(h, obs)
		require.NoError(t, err)
		require.NoError(t, judge.DiffNear(want, logLik, 1e-12, 0), a.Name)
		require.NoError(t, judge.DiffNear(last, filtered[len(obs)-1], 1e-10, 0), a.Name)
	}
}
