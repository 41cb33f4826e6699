package runner

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"drill/judge"
)

// forward is a solution of ml49 but for what stands in place of STEP; BEFORE
// stands before it, and AFTER where the scores of a time are known.
const forward = `package whatever

import ("errors"; "math")

BEFORE

func viterbi(h HMM, obs []int) (path []int, logProb float64, err error) {
	n := len(h.Init)
	if n == 0 || len(obs) == 0 || len(h.Trans) != n || len(h.Emit) != n {
		return nil, 0, errors.New("empty")
	}
	for i := range n {
		if len(h.Trans[i]) != n || len(h.Emit[i]) != len(h.Emit[0]) {
			return nil, 0, errors.New("shapes")
		}
	}
	for _, o := range obs {
		if o < 0 || o >= len(h.Emit[0]) {
			return nil, 0, errors.New("symbol")
		}
	}
	var rows [][]float64
	back := make([][]int, len(obs))
	for t, o := range obs {
		row := make([]float64, n)
		back[t] = make([]int, n)
		for j := range row {
			best := math.Log(h.Init[j])
			if t > 0 {
				best = math.Inf(-1)
				for i := range h.Init {
					if s := rows[t-1][i] + math.Log(STEP); s > best {
						best, back[t][j] = s, i
					}
				}
			}
			row[j] = best + math.Log(h.Emit[j][o])
		}
		rows = append(rows, row)
	}
	AFTER
	last := rows[len(obs)-1]
	at := 0
	for j, s := range last {
		if s > last[at] {
			at = j
		}
	}
	path = make([]int, len(obs))
	path[len(obs)-1] = at
	for t := len(obs) - 1; t > 0; t-- {
		path[t-1] = back[t][path[t]]
	}
	return path, last[at], nil
}
`

func TestStages(t *testing.T) {
	const (
		right, wrong = "h.Trans[i][j]", "h.Trans[j][i]"
		differs      = "\nthe first stage that differs: scores["
	)
	tests := []struct {
		name, before, step, after string
		verdict                   judge.Verdict
		detail                    string // "": nothing of stages
	}{
		{"right", "", right, "scores = rows", judge.Accepted, ""},
		{"right, stages wrong", "", right, "scores = rows[:1]", judge.Accepted, ""},
		{"not set", "", wrong, "", judge.WrongAnswer, ""},
		{"set", "", wrong, "scores = rows", judge.WrongAnswer, differs},
		{"its own variable", "var scores [][]float64", wrong, "scores = rows", judge.WrongAnswer, differs},
		{"its own, of a type with the same notation", "type table [][]float64\nvar scores, other table", wrong, "scores = rows", judge.WrongAnswer, differs},
		{"wrong after the stage", "", right, "scores = rows\nreturn make([]int, len(obs)), 1, nil", judge.WrongAnswer, "\nevery stage that was set is right: scores"},
		{"of another type", "var scores string", wrong, `scores = "high"`, judge.WrongAnswer, "\nthe stage scores cannot be compared: want an array, got a string"},
		{"without a notation", "var scores = make(chan int)", wrong, `scores = make(chan int)`, judge.WrongAnswer, ""},
		{"a function of that name", "func scores() {}", wrong, "scores()", judge.WrongAnswer, ""},
		{"a type of that name", "type scores int", wrong, "", judge.WrongAnswer, ""},
		{"a constant of that name", "const scores = 1", wrong, "", judge.WrongAnswer, ""},
		{"a local of that name", "", wrong, "scores := rows; _ = scores", judge.WrongAnswer, ""},
		{"a panic behind it", "", wrong, "scores = rows\nif len(obs) > 2 { panic(1) }", judge.RuntimeError, differs},
		{"a goroutine that goes on writing", "", wrong, "scores = rows\ngo func() { for range 1000000 { scores = rows[:1]; scores = rows } }()", judge.WrongAnswer, "stage"},
		{"a value that contains itself", "type ring struct{ Next *ring }\nvar scores *ring", wrong, "scores = &ring{}; scores.Next = scores", judge.WrongAnswer, ""},
		{"more than can be written", "", wrong, "row := make([]float64, 1<<16); for range 1<<11 { scores = append(scores, row) }", judge.WrongAnswer, ""},
		{"appended to, call after call", "", right, "scores = append(scores, rows...)\nif len(scores) > len(obs) { return nil, 0, nil }", judge.Accepted, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := attempt(t, "ml49", strings.NewReplacer("BEFORE", tt.before, "STEP", tt.step, "AFTER", tt.after).Replace(forward))
			require.Equal(t, tt.verdict, r.Verdict, "%s %v", r.Detail, failing(r))
			detail := failing(r).Detail
			if tt.detail == "" {
				require.NotContains(t, detail, "stage")
			} else {
				require.Contains(t, detail, tt.detail)
			}
		})
	}
}

// Every call finds the variables cleared: random inputs and timed calls, too.
func TestStagesAreCleared(t *testing.T) {
	file := filepath.Join(t.TempDir(), "a.go")
	code := strings.NewReplacer("BEFORE", "", "STEP", "h.Trans[i][j]", "AFTER", "scores = append(scores, rows...)\nif len(scores) > len(obs) { panic(len(scores)) }")
	require.NoError(t, os.WriteFile(file, []byte(code.Replace(forward)), 0o600))
	opts := options(t)
	opts.NoRandom, opts.NoTiming = false, false
	r, err := Attempt(t.Context(), find(t, "ml49"), file, opts)
	require.NoError(t, err)
	require.Equal(t, judge.Accepted, r.Verdict, "%v", failing(r))
	require.Positive(t, r.Random)
}
