package treemap

import (
	"errors"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

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

// everyAssignment multiplies out the weight of every assignment.
func everyAssignment(n int, edges [][2]int, unary [][]float64, pair [][][]float64) ([]int, float64, error) {
	if !fits(n, edges, unary, pair) {
		return nil, 0, errors.New("no tree, or no tables of it")
	}
	best, most := []int(nil), 0.0
	state := make([]int, n)
	for v := 0; v < n; {
		weight := 1.0
		for v, x := range state {
			weight *= unary[v][x]
		}
		for e, edge := range edges {
			weight *= pair[e][state[edge[0]]][state[edge[1]]]
		}
		if weight > most {
			best, most = slices.Clone(state), weight
		}
		for v = 0; v < n; v++ {
			if state[v]++; state[v] < len(unary[v]) {
				break
			}
			state[v] = 0
		}
	}
	if best == nil {
		return nil, 0, errors.New("impossible")
	}
	return best, math.Log(most), nil
}

// fits looks for the nodes that can be reached, and counts edges.
func fits(n int, edges [][2]int, unary [][]float64, pair [][][]float64) bool {
	if n <= 0 || len(unary) != n || len(edges)+1 != n || len(pair)+1 != n {
		return false
	}
	good := func(list []float64, size int) bool {
		return len(list) == size && size > 0 && !slices.ContainsFunc(list, func(w float64) bool { return w < 0 || w-w != 0 })
	}
	reached := map[int]bool{0: true}
	for range n {
		for _, edge := range edges {
			if reached[edge[0]] || reached[edge[1]] {
				reached[edge[0]], reached[edge[1]] = true, true
			}
		}
	}
	for v, list := range unary {
		if !reached[v] || !good(list, len(list)) {
			return false
		}
	}
	for e, edge := range edges {
		if len(reached) != n || len(pair[e]) != len(unary[edge[0]]) {
			return false
		}
		for _, row := range pair[e] {
			if !good(row, len(unary[edge[1]])) {
				return false
			}
		}
	}
	return true
}

type solver = func(int, [][2]int, [][]float64, [][][]float64) ([]int, float64, error)

// No change of a single state makes it better, and it is as good as it says.
func TestNoFlipImproves(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		n, edges, unary, pair := args[0].(int), args[1].([][2]int), args[2].([][]float64), args[3].([][][]float64)
		assign, logScore, err := treeMAP(n, edges, unary, pair)
		if err != nil {
			return
		}
		if score, err := scoreOf(edges, unary, pair, assign); err != nil || math.Abs(score-logScore) > 1e-12 {
			t.Fatalf("%v is said to have %v, and has %v (%v)", assign, logScore, score, err)
		}
		for v := range assign {
			other := slices.Clone(assign)
			for other[v] = range unary[v] {
				if score, err := scoreOf(edges, unary, pair, other); err != nil || score > logScore+1e-12 {
					t.Errorf("%v has %v, but %v has %v (%v)", assign, logScore, other, score, err)
				}
			}
		}
	})
}

// With a node held at a state, the best score is that of the best assignment at
// the state that it has, and no better elsewhere.
func TestHoldingANode(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		n, edges, unary, pair := args[0].(int), args[1].([][2]int), args[2].([][]float64), args[3].([][][]float64)
		assign, logScore, err := treeMAP(n, edges, unary, pair)
		if err != nil {
			return
		}
		v := rapid.IntRange(0, n-1).Draw(t, "v")
		for x := range unary[v] {
			held := slices.Clone(unary)
			held[v] = make([]float64, len(unary[v]))
			held[v][x] = unary[v][x]
			_, score, err := treeMAP(n, edges, held, pair)
			if err == nil && score > logScore+1e-12 || x == assign[v] && (err != nil || score < logScore-1e-12) {
				t.Errorf("best %v with %v; with node %d at %d: %v (%v)", assign, logScore, v, x, score, err)
			}
		}
	})
}

func TestArgumentsAreKept(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		unary, pair := args[2].([][]float64), args[3].([][][]float64)
		flat := func() []float64 { return append(slices.Concat(unary...), slices.Concat(slices.Concat(pair...)...)...) }
		before := flat()
		for _, a := range Approaches {
			_, _, _ = a.Func.(solver)(args[0].(int), args[1].([][2]int), unary, pair)
			if diff := cmp.Diff(before, flat(), cmpopts.EquateNaNs(), cmpopts.EquateEmpty()); diff != "" {
				t.Fatalf("%s changes its arguments: %s", a.Name, diff)
			}
		}
	})
}

func TestCheckRejects(t *testing.T) {
	args := []any{2, [][2]int{{0, 1}}, [][]float64{{1, 2}, {2, 1, 1}}, [][][]float64{{{2, 1, 1}, {1, 1, 2}}}}
	best := math.Log(4)
	for _, test := range []struct {
		assign   []int
		logScore float64
		want     string // how the complaint begins
	}{
		{[]int{0, 0}, best, ""},
		{[]int{1, 0}, best + 1e-12, ""},
		{[]int{1, 2}, best, ""},
		{[]int{0, 1}, best, "the assignment has the score 0, the best has 1.386"},
		{[]int{0, 0}, 4, "logScore is 4, want 1.386"},
		{[]int{0, 0}, math.NaN(), "logScore is NaN, want 1.386"},
		{[]int{0}, best, "assign has 1 states for 2 nodes"},
		{nil, best, "assign has 0 states for 2 nodes"},
		{[]int{2, 0}, best, "assign[0] = 2 is none of 2 states"},
		{[]int{0, -1}, best, "assign[1] = -1 is none of 3 states"},
	} {
		got := ""
		if err := Problem.Complain(args, []any{[]int{0, 0}, best}, []any{test.assign, test.logScore}); err != nil {
			got = err.Error()
		}
		if !strings.HasPrefix(got, test.want) || test.want == "" && got != "" {
			t.Errorf("%v, %v: %q, want %q", test.assign, test.logScore, got, test.want)
		}
	}
}
