package stub

import (
	"testing"

	"github.com/stretchr/testify/require"
)

const stagesFile = `package p

import "drill/ds/tensor"

var Stages = []judge.Stage{{Name: "scores", Func: scoresOf}, {Name: "weights", Func: weights, Check: judge.Near(0, 1)}, {Name: "planes", Func: planes}}

// scoresOf returns, for each query, its scores:
// n x m.
func scoresOf(q Tensor) [][]float64 { return nil }

func planes(q Tensor) []tensor.Tensor { return nil }
`

func stagedSeat(t *testing.T) *Seat {
	s := read(t, "package p\nimport \"drill/ds/tensor\"\ntype Tensor = tensor.Tensor\nvar Problem = &judge.Problem{Func: solve}",
		"package p\nfunc solve(q Tensor) int { return 0 }\nfunc weights(q Tensor) Tensor { return q }")
	require.NoError(t, s.ReadStages([]byte(stagesFile)))
	return s
}

func TestStages(t *testing.T) {
	s := stagedSeat(t)
	require.Equal(t, []string{"scores", "weights", "planes"}, s.StageNames())
	equal(t, `package main

import (
	drilltensor "drill/ds/tensor"
)

type Tensor = drilltensor.Tensor

// Stages: set one during the call, and the judge says of a wrong answer which is the first that differs.
var (
	// for each query, its scores:
	// n x m.
	scores [][]float64

	weights Tensor

	planes []drilltensor.Tensor
)
`, s.GivenFile("main", ""))
	require.Contains(t, string(s.TestFile("x")),
		`drilltest.Stages(drillproblem.Stages, map[string]any{"scores": &scores, "weights": &weights, "planes": &planes}))`)
	require.Contains(t, s.StageSection(), "\n- `scores [][]float64`: for each query, its scores:\n  n x m.\n- `weights Tensor`\n- `planes []tensor.Tensor`\n")
	require.NotContains(t, string(s.Solution("")), "scores")
}

// What an attempt declares is not supplied; unless it is a variable, it is no
// stage either.
func TestDeclaredStages(t *testing.T) {
	s := stagedSeat(t)
	s.Declares("scores", true)
	s.Declares("weights", false)
	s.Declares("other", true)
	require.Equal(t, `map[string]interface{}{"scores": &scores, "planes": &planes}`, s.Exposed())
	given := string(s.GivenFile("main", ""))
	require.Contains(t, given, "planes []drilltensor.Tensor")
	require.NotContains(t, given, "scores")
	require.NotContains(t, given, "weights")
	s.Declares("planes", false)
	s.Declares("scores", false)
	require.Empty(t, s.Exposed())
	require.NotContains(t, string(s.GivenFile("main", "")), "var")
}

func TestNoStages(t *testing.T) {
	for _, text := range []string{
		"package p\n",
		"package p\nvar Stages = []judge.Stage{}",
		"package p\nvar Stages = []judge.Stage{{\"a\", f}}\nfunc f() int { return 0 }",
		"package p\nvar Stages = []judge.Stage{{Name: \"a\", Func: other.F}}",
		"package p\nvar Stages = []judge.Stage{{Func: f}}\nfunc f() int { return 0 }",
		"package",
	} {
		require.Error(t, read(t, "package p\nvar Problem = &judge.Problem{Func: solve}", "package p\nfunc solve() {}").ReadStages([]byte(text)), text)
	}
}
