package viterbi

import (
	"errors"
	"math"
	"math/big"
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
		Brute:      everyPath,
	})
}

// everyPath multiplies out the probability of every path.
func everyPath(h HMM, obs []int) ([]int, float64, error) {
	if err := wellFormed(h, obs); err != nil {
		return nil, 0, err
	}
	paths := 1
	for range obs {
		paths *= len(h.Init)
	}
	best, most := []int(nil), big.NewFloat(-1)
	for code := range paths {
		path := make([]int, len(obs))
		p := big.NewFloat(1)
		for t, o := range obs {
			path[t] = code % len(h.Init)
			code /= len(h.Init)
			if t == 0 {
				p.Mul(p, big.NewFloat(h.Init[path[t]]))
			} else {
				p.Mul(p, big.NewFloat(h.Trans[path[t-1]][path[t]]))
			}
			p.Mul(p, big.NewFloat(h.Emit[path[t]][o]))
		}
		if p.Cmp(most) > 0 {
			best, most = path, p
		}
	}
	return best, logOf(most), nil
}

// logOf returns the logarithm of a number that may be too small for a float64.
func logOf(p *big.Float) float64 {
	fraction := new(big.Float)
	exponent := p.MantExp(fraction)
	f, _ := fraction.Float64()
	return math.Log(f) + float64(exponent)*math.Ln2
}

func wellFormed(h HMM, obs []int) error {
	square := len(h.Init) == len(h.Trans) && len(h.Init) == len(h.Emit) && len(h.Init)*len(obs) > 0
	for _, row := range h.Trans {
		square = square && len(row) == len(h.Init)
	}
	for _, row := range h.Emit {
		square = square && len(row) == len(h.Emit[0])
		for _, o := range obs {
			square = square && o >= 0 && o < len(row)
		}
	}
	if !square {
		return errors.New("not well formed")
	}
	return nil
}

// The best path is no likelier than all together, and at least as likely as
// their average.
func TestBetweenAverageAndTotal(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		h, obs := args[0].(HMM), args[1].([]int)
		path, logProb, err := viterbi(h, obs)
		if err != nil {
			return
		}
		total := logOf(likelihood(h, obs))
		average := total - float64(len(obs))*math.Log(float64(len(h.Init)))
		if logProb > total+1e-9 || logProb < average-1e-9 {
			t.Errorf("viterbi(%+v, %v) = %v, %v: not between %v and %v", h, obs, path, logProb, average, total)
		}
	})
}

// likelihood returns the probability of obs over all paths.
func likelihood(h HMM, obs []int) *big.Float {
	at := make([]*big.Float, len(h.Init)) // the probability of what is seen up to a time, and of being in a state then
	for t, o := range obs {
		next := make([]*big.Float, len(at))
		for j := range next {
			next[j] = new(big.Float)
			if t == 0 {
				next[j].SetFloat64(h.Init[j])
			}
			for i := 0; t > 0 && i < len(at); i++ {
				next[j].Add(next[j], new(big.Float).Mul(at[i], big.NewFloat(h.Trans[i][j])))
			}
			next[j].Mul(next[j], big.NewFloat(h.Emit[j][o]))
		}
		at = next
	}
	sum := new(big.Float)
	for _, p := range at {
		sum.Add(sum, p)
	}
	return sum
}

// States that each have a symbol of their own are seen through.
func TestRecoversVisibleStates(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 5).Draw(t, "states")
		h := HMM{Init: shared(positive(t, n)), Trans: make([][]float64, n), Emit: make([][]float64, n)}
		for i := range n {
			h.Trans[i] = shared(positive(t, n))
			h.Emit[i] = make([]float64, n)
			h.Emit[i][(i+1)%n] = 1
		}
		want := rapid.SliceOfN(rapid.IntRange(0, n-1), 1, 30).Draw(t, "path")
		obs := make([]int, len(want))
		for i, s := range want {
			obs[i] = (s + 1) % n
		}
		got, logProb, err := viterbi(h, obs)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("viterbi(%+v, %v): %s", h, obs, diff)
		}
		if score, err := pathLog(h, obs, got); err != nil || math.Abs(score-logProb) > 1e-9 {
			t.Errorf("viterbi(%+v, %v) says %v, its path has %v (%v)", h, obs, logProb, score, err)
		}
	})
}

func positive(t *rapid.T, n int) []float64 {
	row := make([]float64, n)
	for i := range row {
		row[i] = float64(rapid.IntRange(1, 9).Draw(t, "weight"))
	}
	return row
}

func TestCheckRejects(t *testing.T) {
	h := HMM{Init: []float64{0.5, 0.5}, Trans: [][]float64{{0.75, 0.25}, {0.25, 0.75}}, Emit: [][]float64{{0.5, 0.5}, {0.25, 0.75}}}
	best := math.Log(0.09375)
	for _, test := range []struct {
		path []int
		log  float64
		want string // "" if it is right
	}{
		{[]int{0, 0}, best, ""},
		{[]int{0, 0}, best + 1e-10, ""},
		{[]int{0}, best, "the path has 1 states for 2 observations"},
		{nil, best, "the path has 0 states for 2 observations"},
		{[]int{0, 2}, best, "path[1] = 2 is no state"},
		{[]int{-1, 0}, best, "path[0] = -1 is no state"},
		{[]int{0, 0}, best + 1e-6, "logProb: got -2.367122614131617, want -2.367123614131617 (off by 1e-06, relative 4.2e-07; allowed 2.4e-09); that of the path is -2.367123614131617"},
		{[]int{0, 0}, math.NaN(), "logProb: got NaN, want -2.367123614131617; that of the path is -2.367123614131617"},
		{[]int{1, 1}, best, "the path has log probability -2.6548056865833978, the best has -2.367123614131617"},
	} {
		err := Problem.Complain([]any{h, []int{0, 1}}, []any{[]int{0, 0}, best}, []any{test.path, test.log})
		if got := message(err); got != test.want {
			t.Errorf("path %v, %v: %q, want %q", test.path, test.log, got, test.want)
		}
	}
}

func message(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}
