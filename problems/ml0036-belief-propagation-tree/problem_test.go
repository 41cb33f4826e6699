package treemarginals

import (
	"errors"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"drill/judge"
	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      everyAssignment,
	})
}

// everyAssignment adds up the weights of all assignments.
func everyAssignment(n int, edges [][2]int, unary [][]float64, pair [][][]float64) ([][]float64, float64, error) {
	if !fits(n, edges, unary, pair) {
		return nil, 0, errors.New("no tree, or no tables of it")
	}
	marg, z := make([][]float64, n), 0.0
	for v := range marg {
		marg[v] = make([]float64, len(unary[v]))
	}
	state := make([]int, n)
	for {
		weight := 1.0
		for v, x := range state {
			weight *= unary[v][x]
		}
		for e, edge := range edges {
			weight *= pair[e][state[edge[0]]][state[edge[1]]]
		}
		z += weight
		for v, x := range state {
			marg[v][x] += weight
		}
		v := 0
		for ; v < n && state[v]+1 == len(unary[v]); v++ {
			state[v] = 0
		}
		if v == n {
			break
		}
		state[v]++
	}
	for _, list := range marg {
		for x := range list {
			list[x] /= z
		}
	}
	if z == 0 {
		return nil, 0, errors.New("impossible")
	}
	return marg, math.Log(z), nil
}

// fits joins the ends of the edges: a tree joins two parts with each.
func fits(n int, edges [][2]int, unary [][]float64, pair [][][]float64) bool {
	if n <= 0 || len(unary) != n || len(edges) != n-1 || len(pair) != n-1 {
		return false
	}
	good := func(list []float64, size int) bool {
		return len(list) == size && size > 0 && !slices.ContainsFunc(list, func(w float64) bool { return w < 0 || w-w != 0 })
	}
	part := make([]int, n)
	for v, list := range unary {
		part[v] = v
		if !good(list, len(list)) {
			return false
		}
	}
	for e, edge := range edges {
		a, b := edge[0], edge[1]
		if min(a, b) < 0 || max(a, b) > n-1 || part[a] == part[b] || len(pair[e]) != len(unary[a]) {
			return false
		}
		for _, row := range pair[e] {
			if !good(row, len(unary[b])) {
				return false
			}
		}
		for v, old := range part {
			if old == part[b] && v != b {
				part[v] = part[a]
			}
		}
		part[b] = part[a]
	}
	return true
}

type model struct {
	n     int
	edges [][2]int
	unary [][]float64
	pair  [][][]float64
}

// drawn draws a model that has a distribution, and returns it with the answer.
func drawn(t *rapid.T) (m model, marg [][]float64, logZ float64) {
	args := Inputs.Small(t)
	m = model{args[0].(int), args[1].([][2]int), args[2].([][]float64), args[3].([][][]float64)}
	marg, logZ, err := treeMarginals(m.n, m.edges, m.unary, m.pair)
	if err != nil {
		t.SkipNow()
	}
	return m, marg, logZ
}

func same(t *rapid.T, what string, m model, marg [][]float64, logZ float64) {
	got, gotLogZ, err := treeMarginals(m.n, m.edges, m.unary, m.pair)
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(judge.DiffNear(marg, got, 1e-12, 1e-300), judge.DiffNear(logZ, gotLogZ, 1e-12, 1e-12)); err != nil {
		t.Errorf("%s: %+v: %v", what, m, err)
	}
}

// Marginals add up to 1, and those of neighbours have a common joint distribution.
func TestNeighboursAgree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m, marg, logZ := drawn(t)
		for v, list := range marg {
			total := 0.0
			for x, p := range list {
				total += p
				seen := slices.Clone(m.unary)
				seen[v] = make([]float64, len(list))
				seen[v][x] = m.unary[v][x]
				_, logWeight, err := treeMarginals(m.n, m.edges, seen, m.pair)
				if err == nil != (p > 0) || err == nil && math.Abs(math.Exp(logWeight-logZ)-p) > 1e-12 {
					t.Errorf("%+v: p(%d = %d) is %v, but with that known log Z is %v of %v (%v)", m, v, x, p, logWeight, logZ, err)
				}
			}
			if math.Abs(total-1) > 1e-12 {
				t.Errorf("the marginals of node %d add up to %v", v, total)
			}
		}
	})
}

func TestScaleMovesLogZOnly(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m, marg, logZ := drawn(t)
		by, v := rapid.SampledFrom([]float64{1e-5, 0.5, 3, 1e8}).Draw(t, "by"), rapid.IntRange(0, m.n-1).Draw(t, "v")
		m.unary = slices.Clone(m.unary)
		m.unary[v] = slices.Clone(m.unary[v])
		for x := range m.unary[v] {
			m.unary[v][x] *= by
		}
		same(t, "scaled", m, marg, logZ+math.Log(by))
	})
}

// Neither does it matter which end of an edge comes first, nor which node is 0.
func TestNamesDoNotMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m, marg, logZ := drawn(t)
		name := make([]int, m.n)
		for v := range name {
			name[v] = v
		}
		name = rapid.Permutation(name).Draw(t, "name")
		other := model{n: m.n, unary: make([][]float64, m.n)}
		want := make([][]float64, m.n)
		for v := range name {
			other.unary[name[v]], want[name[v]] = m.unary[v], marg[v]
		}
		for e, edge := range m.edges {
			turned := make([][]float64, len(m.unary[edge[1]]))
			for y := range turned {
				for _, row := range m.pair[e] {
					turned[y] = append(turned[y], row[y])
				}
			}
			other.edges, other.pair = append(other.edges, [2]int{name[edge[1]], name[edge[0]]}), append(other.pair, turned)
		}
		same(t, "renamed", other, want, logZ)
	})
}

func TestArgumentsAreKept(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		m := model{args[0].(int), args[1].([][2]int), args[2].([][]float64), args[3].([][][]float64)}
		copied := func(rows [][]float64) (out [][]float64) {
			for _, row := range rows {
				out = append(out, slices.Clone(row))
			}
			return out
		}
		unary, pair := copied(m.unary), make([][][]float64, len(m.pair))
		for e := range pair {
			pair[e] = copied(m.pair[e])
		}
		for _, a := range Approaches {
			_, _, _ = a.Func.(func(int, [][2]int, [][]float64, [][][]float64) ([][]float64, float64, error))(m.n, m.edges, m.unary, m.pair)
			if diff := cmp.Diff(unary, m.unary, cmpopts.EquateNaNs(), cmpopts.EquateEmpty()) + cmp.Diff(pair, m.pair, cmpopts.EquateNaNs(), cmpopts.EquateEmpty()); diff != "" {
				t.Fatalf("%s changes its arguments: %s", a.Name, diff)
			}
		}
	})
}

func TestCheckRejects(t *testing.T) {
	args := []any{1, [][2]int{}, [][]float64{{1, 3}}, [][][]float64{}}
	want := []any{[][]float64{{0.25, 0.75}}, math.Log(4)}
	for _, test := range []struct {
		marg [][]float64
		logZ float64
		want string // how the complaint begins
	}{
		{[][]float64{{0.25, 0.75}}, math.Log(4), ""},
		{[][]float64{{0.25 + 1e-12, 0.75}}, math.Log(4) + 1e-12, ""},
		{[][]float64{{0.5, 0.5}}, math.Log(4), "marg[0][0]: got 0.5, want 0.25"},
		{[][]float64{{0.25}}, math.Log(4), "marg[0]: got 1 element"},
		{[][]float64{{0.25, 0.75}}, 4, "logZ: got 4, want 1.386"},
	} {
		got := ""
		if err := Problem.Complain(args, want, []any{test.marg, test.logZ}); err != nil {
			got = err.Error()
		}
		if !strings.HasPrefix(got, test.want) || test.want == "" && got != "" {
			t.Errorf("%v, %v: %q, want %q", test.marg, test.logZ, got, test.want)
		}
	}
}
