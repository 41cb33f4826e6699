package baumwelch

import (
	"errors"
	"math"
	"math/big"
	"testing"

	"github.com/google/go-cmp/cmp"
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

// table counts in exact fractions.
type table [][]*big.Rat

func newTable(rows, cols int) table {
	return gen.Grid(rows, cols, func(int, int) *big.Rat { return new(big.Rat) })
}

// shares divides each row by its sum; one without counts stays as it was.
func (c table) shares(old [][]float64) [][]float64 {
	out := make([][]float64, len(c))
	for i, row := range c {
		sum := new(big.Rat)
		for _, v := range row {
			sum.Add(sum, v)
		}
		for j, v := range row {
			p := old[i][j]
			if sum.Sign() > 0 {
				p, _ = new(big.Rat).Quo(v, sum).Float64()
			}
			out[i] = append(out[i], p)
		}
	}
	return out
}

// everyPath counts along every path, each weighted by its probability given the
// sequence.
func everyPath(h HMM, seqs [][]int) (HMM, error) {
	if !fits(h, seqs) {
		return HMM{}, errors.New("does not fit")
	}
	states := len(h.Init)
	init, trans, emit := newTable(1, states), newTable(states, states), newTable(states, len(h.Emit[0]))
	for _, obs := range seqs {
		likelihood, paths := new(big.Rat), int(math.Pow(float64(states), float64(len(obs))))
		for _, count := range []bool{false, true} {
			for code := range paths {
				path, p, into := make([]int, len(obs)), big.NewRat(1, 1), h.Init
				for t, o := range obs {
					path[t] = code % states
					code /= states
					p.Mul(p, new(big.Rat).SetFloat64(into[path[t]]))
					p.Mul(p, new(big.Rat).SetFloat64(h.Emit[path[t]][o]))
					into = h.Trans[path[t]]
				}
				if !count {
					likelihood.Add(likelihood, p)
					continue
				}
				p.Quo(p, likelihood)
				init[0][path[0]].Add(init[0][path[0]], p)
				for t, s := range path {
					emit[s][obs[t]].Add(emit[s][obs[t]], p)
					if t > 0 {
						trans[path[t-1]][s].Add(trans[path[t-1]][s], p)
					}
				}
			}
			if likelihood.Sign() == 0 {
				return HMM{}, errors.New("impossible")
			}
		}
	}
	return HMM{Init: init.shares([][]float64{h.Init})[0], Trans: trans.shares(h.Trans), Emit: emit.shares(h.Emit)}, nil
}

func fits(h HMM, seqs [][]int) bool {
	ok := len(seqs) > 0 && len(h.Init) == len(h.Trans) && len(h.Init) == len(h.Emit)
	for _, row := range h.Trans {
		ok = ok && len(row) == len(h.Init)
	}
	for _, row := range h.Emit {
		ok = ok && len(row) == len(h.Emit[0])
		for _, obs := range seqs {
			ok = ok && len(obs) > 0
			for _, o := range obs {
				ok = ok && o >= 0 && o < len(row)
			}
		}
	}
	return ok
}

// drawn draws a model and sequences that it can show, and takes a step.
func drawn(t *rapid.T) (old HMM, seqs [][]int, next HMM) {
	for {
		args := Inputs.Small(t)
		old, seqs = args[0].(HMM), args[1].([][]int)
		if next, err := baumWelchStep(old, seqs); err == nil {
			return old, seqs, next
		}
	}
}

func logLikelihood(h HMM, seqs [][]int) float64 {
	sum := 0.0
	for _, obs := range seqs {
		_, scale := forward(h, obs)
		for _, s := range scale {
			sum += math.Log(s)
		}
	}
	return sum
}

func TestLikelihoodNeverFalls(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		old, seqs, next := drawn(t)
		require.GreaterOrEqual(t, logLikelihood(next, seqs), logLikelihood(old, seqs)-1e-9)
	})
}

func TestRowsAreDistributionsAndZerosStay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		old, _, next := drawn(t)
		check := func(old, next []float64) {
			sum := 0.0
			for i, p := range next {
				sum += p
				if old[i] == 0 {
					require.Zero(t, p)
				}
			}
			require.InDelta(t, 1, sum, 1e-12)
		}
		check(old.Init, next.Init)
		for i := range old.Init {
			check(old.Trans[i], next.Trans[i])
			check(old.Emit[i], next.Emit[i])
		}
	})
}

// Sequences in another order, or each of them twice, tell the same, and the
// arguments stay as they were.
func TestOrderAndRepetition(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		old, seqs, want := drawn(t)
		again, _ := baumWelchStep(old, seqs)
		require.Empty(t, cmp.Diff(want, again), "the first call changed its arguments")
		shuffled := rapid.Permutation(append(append([][]int{}, seqs...), seqs...)).Draw(t, "order")
		got, err := baumWelchStep(old, shuffled)
		require.NoError(t, err)
		require.NoError(t, judge.DiffNear(want, got, 1e-12, 1e-12))
	})
}

// Where each state has a symbol of its own, the counts are those of the sequence.
func TestVisibleStates(t *testing.T) {
	h := HMM{Init: []float64{0.5, 0.5}, Trans: [][]float64{{0.5, 0.5}, {0.5, 0.5}}, Emit: [][]float64{{1, 0}, {0, 1}}}
	next, err := baumWelchStep(h, [][]int{{0, 0, 1, 0, 0, 0}, {1, 1}, {1}})
	require.NoError(t, err)
	want := HMM{Init: []float64{1.0 / 3, 2.0 / 3}, Trans: [][]float64{{0.75, 0.25}, {0.5, 0.5}}, Emit: h.Emit}
	require.NoError(t, judge.DiffNear(want, next, 1e-15, 0))
}
