package mutate

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"drill/problems"
)

const solution = `package p

import "fmt"

type stack struct{ values []int }

func (s *stack) push(_ int, v ...int) { s.values = append(s.values, v...) }

func solve(a []int, k int) int {
	var s stack
	for i, v := range a {
		if v > k {
			s.push(i, v)
		}
	}
	for _, v := range a {
		if v > k {
			k++
		}
	}
	return largest(s.values, k)
}

func largest[T int | float64](values []T, floor T) T {
	for _, v := range values {
		floor = max(floor, v)
	}
	return floor
}

func other(a []int, k int) int {
	fmt.Println(a)
	return k + 1
}

var Approaches = []any{solve, other}
`

// Names hold what stands around a mutant, not where it stands.
func TestNamesSurviveOtherEdits(t *testing.T) {
	before := mutants(t, solution)
	require.Contains(t, before, "solve: v > k -> v >= k")
	require.Contains(t, before, "solve: v > k -> v >= k #2")
	require.Contains(t, before, "stack.push: s.values = append(s.values, v...) -> (nothing)")
	require.Contains(t, before, "largest: floor = max(floor, v) -> floor = v")

	edited := strings.Replace(solution, "	var s stack\n", "	var s stack\n	if k < -5 {\n		return k\n	}\n", 1)
	edited = strings.Replace(edited, "func solve", "// solve is told\n// apart.\nfunc solve", 1)
	after := mutants(t, edited)
	require.Greater(t, len(after), len(before))
	require.Subset(t, after, before)
}

// What the seat does not use is not mutated, and no mutant calls it.
func TestOnlyWhatTheSeatUses(t *testing.T) {
	require.NotContains(t, strings.Join(mutants(t, solution), "\n"), "other:")
}

func TestSourceThatDoesNotStandAlone(t *testing.T) {
	for _, source := range []string{
		"package p\n\nfunc solve(a int) int { return b }\n",
		"package p\n\nfunc solve(a int) int {\n",
		"package p\n\nfunc other() {}\n",
	} {
		_, err := Make([]byte(problem), []byte(source), importing(t))
		require.Error(t, err, "%s", source)
	}
}

// Of every problem: each mutant compiles, differs from the reference and from
// every other, and has a name of its own that a line of text can hold.
func TestEveryProblem(t *testing.T) {
	var sources [][]byte
	for _, e := range problems.All {
		p, s, err := e.Sources()
		require.NoError(t, err)
		sources = append(sources, p, s)
	}
	imp := importing(t, sources...)
	for i, e := range problems.All {
		w, err := mutated(sources[2*i], sources[2*i+1], imp)
		require.NoError(t, err, e.Dir)
		require.NotEmpty(t, w.candidates, e.Dir)
		texts := make(map[string]string)
		for _, c := range w.candidates {
			original := (&candidate{target: c.target, id: c.id})
			require.NotEqual(t, w.copyOf(original), c.text, "%s: %s -> %s", e.Dir, c.from, c.to)
			text := strings.Replace(c.text, c.copyName(), c.target.name, 1)
			require.Empty(t, texts[text], "%s: %s -> %s is another", e.Dir, c.from, c.to)
			texts[text] = c.from
		}
		all := names(w.candidates)
		slices.Sort(all)
		require.Len(t, slices.Compact(all), len(w.candidates), e.Dir)
		for _, name := range all {
			require.NotContains(t, name, "  ", e.Dir)
			require.NotContains(t, name, "\n", e.Dir)
		}
	}
}
