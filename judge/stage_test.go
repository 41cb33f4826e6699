package judge

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"
)

var staged = &Problem{Params: []string{"n"}, Func: func(n int) float64 { return 0 }, Check: Near(0, 1e-6)}

var twoStages = []Stage{
	{Name: "scores", Func: func(n int) [][]float64 { return [][]float64{{float64(n), 2}, {3, 4}} }},
	{Name: "weights", Func: func(n int) []float64 { return []float64{1, 2, 3}[:n] }, Check: Near(0, 0.5)},
}

func TestFirstStage(t *testing.T) {
	const right = "every stage that was set is right: scores, weights"
	tests := []struct{ name, exposed, want string }{
		{"none", `{}`, ""},
		{"no notation", `{`, ""},
		{"not a stage", `{"out":1}`, ""},
		{"all right", `{"scores":[[1,2],[3,4]],"weights":[1.5]}`, right},
		{"the first", `{"scores":[[1,2],[3,5]],"weights":[9]}`, "the first stage that differs: scores[1][1]: got 5, want 4 (off by 1, relative 0.25; allowed 1e-06)"},
		{"the second", `{"scores":[[1,2],[3,4]],"weights":[1.6]}`, "the first stage that differs: weights[0]: got 1.6, want 1 (off by 0.6, relative 0.6; allowed 0.5)\nright before it: scores"},
		{"only the second", `{"weights":[1.6]}`, "the first stage that differs: weights[0]: got 1.6, want 1 (off by 0.6, relative 0.6; allowed 0.5)"},
		{"another shape", `{"scores":[[1,2]]}`, "the first stage that differs: scores: got 1 elements, want 2; scores[1] should be [3,4]"},
		{"another type", `{"scores":[1,2],"weights":[1]}`, "the stage scores cannot be compared: [0]: want an array, got a number\nevery stage that was set is right: weights"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			require.Equal(t, tt.want, staged.FirstStage(twoStages, [][]byte{[]byte("1")}, []byte(tt.exposed)))
		})
	}
	// A case for which the reference has no such stage: its function panics.
	require.Empty(t, staged.FirstStage(twoStages, [][]byte{[]byte("9")}, []byte(`{"weights":[1]}`)))
}

// Without a tolerance of its own a stage has the problem's, or that of rounding
// where the problem judges by property.
func TestStageTolerance(t *testing.T) {
	stages := []Stage{{Name: "x", Func: func(n int) []float64 { return []float64{1} }}}
	in, close := [][]byte{[]byte("1")}, []byte(`{"x":[1.0000000001]}`)
	p := *staged
	require.Contains(t, p.FirstStage(stages, in, close), "right")
	p.Check = Checker{}
	require.Contains(t, p.FirstStage(stages, in, close), "differs")
	p.Check = By(func(n int, want, got float64) error { return nil })
	require.Contains(t, p.FirstStage(stages, in, close), "right")
	require.Contains(t, p.FirstStage(stages, in, []byte(`{"x":[1.00001]}`)), "differs")
}

// A call begins with the variables cleared, and what is not set, or has no
// notation, is not shown.
func TestExposed(t *testing.T) {
	var scores [][]float64
	var count int
	var loose chan int
	type ring struct{ Next *ring }
	var round ring
	seat := Seat{
		Func:   func(n int) float64 { scores = append(scores, []float64{math.NaN()}); return 0 },
		Stages: Exposed{"scores": &scores, "count": &count, "loose": &loose, "round": &round},
	}
	require.Equal(t, `{}`, string(seat.Stages.Notation()))
	for range 2 {
		_, err := staged.Do(seat, [][]byte{[]byte("1")})
		require.NoError(t, err)
		require.Equal(t, `{"scores":[["NaN"]]}`, string(seat.Stages.Notation()))
	}
	count, loose = 3, make(chan int)
	require.Equal(t, `{"count":3,"scores":[["NaN"]]}`, string(seat.Stages.Notation()))
}

func TestValidateStages(t *testing.T) {
	require.NoError(t, ValidateStages(staged, twoStages))
	require.NoError(t, ValidateStages(staged, nil))
	fn := func(n int) []int { return nil }
	for want, stages := range map[string][]Stage{
		`problem : "Scores" cannot be the name of a stage`:                                  {{Name: "Scores", Func: fn}},
		`problem : "s" cannot be the name of a stage`:                                       {{Name: "s", Func: fn}, {Name: "s", Func: fn}},
		"problem : the stage s is no function with one result":                              {{Name: "s", Func: func(n int) (int, error) { return 0, nil }}},
		"problem : the stage s is judged by property":                                       {{Name: "s", Func: fn, Check: By(fn)}},
		"problem : the stage s: there is no notation for a chan int":                        {{Name: "s", Func: func(n int) chan int { return nil }}},
		"problem : the stage s takes not the case's arguments: value 1 is string, want int": {{Name: "s", Func: func(n string) []int { return nil }}},
	} {
		require.EqualError(t, ValidateStages(staged, stages), want)
	}
}
