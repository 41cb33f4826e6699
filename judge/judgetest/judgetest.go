// Package judgetest is the body of a problem's test.
package judgetest

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"drill/judge"
	"drill/judge/gen"
)

// A Suite is what a problem proves of itself.
type Suite struct {
	Problem    *judge.Problem
	Approaches []judge.Approach
	Inputs     gen.Inputs

	// Brute answers a case in the plainest way that is surely right, sharing
	// no code with the approaches: a function from the case's arguments to
	// the answer, with a trailing error where the seat has one.
	Brute any
}

// Run proves that the problem is sound as data, that every approach gets
// every listed case right, and that on random inputs it agrees with Brute.
func Run(t *testing.T, s Suite) {
	t.Helper()
	require.NoError(t, judge.Validate(s.Problem))
	require.NotEmpty(t, s.Approaches)
	dir := testdata(t)
	cases, err := s.Inputs.Load(s.Problem, filepath.Join(dir, "cases.jsonl"))
	require.NoError(t, err)
	require.NotEmpty(t, cases, "no cases in %s", dir)
	for _, a := range s.Approaches {
		t.Run(a.Name, func(t *testing.T) {
			replay(t, s.Problem, judge.Seat{Func: a.Func}, cases)
			t.Run("agrees with brute force", func(t *testing.T) {
				rapid.Check(t, func(t *rapid.T) {
					if err := s.disagrees(a, s.Inputs.Small(t)); err != nil {
						t.Fatal(err)
					}
				})
			})
		})
	}
	t.Run("invalid", func(t *testing.T) { invalid(t, s, filepath.Join(dir, "invalid.jsonl")) })
}

// Replay runs the listed cases of a problem, and the user's own, on a seat in
// this process: the body of the test beside a user's solution. More is the API's
// variable, or what Stages returns.
func Replay(t *testing.T, p *judge.Problem, in gen.Inputs, solution any, more ...any) {
	t.Helper()
	cases, err := in.Load(p, filepath.Join(testdata(t), "cases.jsonl"))
	require.NoError(t, err)
	require.NotEmpty(t, cases)
	own, err := in.Load(p, "cases.jsonl")
	require.NoError(t, err)
	seat := judge.Seat{Func: solution}
	var stages []judge.Stage
	for _, m := range more {
		if s, ok := m.(staged); ok {
			stages, seat.Stages = s.stages, s.exposed
		} else {
			seat.API = m
		}
	}
	replay(t, p, seat, append(cases, own...), stages...)
}

type staged struct {
	stages  []judge.Stage
	exposed judge.Exposed
}

// Stages has Replay say of a wrong answer which stage is the first that differs.
// Exposed points to the variables in which the solution leaves them, by name.
func Stages(stages []judge.Stage, exposed map[string]any) any { return staged{stages, exposed} }

// testdata returns the folder of cases of the problem in the working folder,
// which is problems/<dir> or practice/<dir>.
func testdata(t *testing.T) string {
	wd, err := os.Getwd()
	require.NoError(t, err)
	return filepath.Join("..", "..", "testdata", filepath.Base(wd))
}

func replay(t *testing.T, p *judge.Problem, seat judge.Seat, cases []judge.Case, stages ...judge.Stage) {
	for _, c := range cases {
		t.Run(c.Name, func(t *testing.T) {
			want, err := p.Expect(&c)
			require.NoError(t, err)
			args, err := p.DecodeArgs(c.In)
			require.NoError(t, err)
			if c.Fails == "" {
				require.NoError(t, p.Validate(args), "the case breaks the constraints")
			}
			// No recover: a debugger and a trace should see where it panics.
			call, err := p.Prepare(seat, args)
			require.NoError(t, err)
			call.Run()
			if err := p.Compare(c, want, call.Answer()); err != nil {
				t.Errorf("%s: %v", judge.Cut(p.ShowArgs(c.In), 400), err)
				if text := p.FirstStage(stages, c.In, seat.Stages.Notation()); text != "" {
					t.Error(text)
				}
			}
		})
	}
}

// disagrees says how an approach differs from Brute on the given arguments.
func (s Suite) disagrees(a judge.Approach, drawn []any) error {
	p := s.Problem
	in, err := p.EncodeArgs(drawn)
	if err != nil {
		return err
	}
	args, err := p.DecodeArgs(in)
	if err != nil {
		return err
	}
	if err := p.Validate(args); err != nil {
		return fmt.Errorf("the drawn input breaks the constraints: %s: %w", p.ShowArgs(in), err)
	}
	c := judge.Case{Name: "drawn", In: in}
	want, err := brute(s.Brute, args)
	if err != nil {
		c.Fails = err.Error()
	}
	got, err := p.Do(judge.Seat{Func: a.Func}, in)
	if err == nil {
		err = p.Compare(c, want, got)
	}
	if err != nil {
		return fmt.Errorf("%s: %w", p.ShowArgs(in), err)
	}
	return nil
}

func brute(fn any, args []any) ([]any, error) {
	f := reflect.ValueOf(fn)
	in := make([]reflect.Value, len(args))
	for i, arg := range args {
		in[i] = reflect.ValueOf(arg)
	}
	var want []any
	for i, v := range f.Call(in) {
		if f.Type().Out(i) == reflect.TypeFor[error]() {
			err, _ := v.Interface().(error)
			return want, err
		}
		want = append(want, v.Interface())
	}
	return want, nil
}

// invalid proves that Valid rejects every listed input that breaks a
// constraint, written as a case without an answer, its name saying which.
func invalid(t *testing.T, s Suite, path string) {
	p := s.Problem
	bad, err := s.Inputs.Load(p, path)
	require.NoError(t, err)
	require.NotEmpty(t, bad, "%s lists no input that Valid must reject", path)
	for _, c := range bad {
		args, err := p.DecodeArgs(c.In)
		require.NoError(t, err)
		if p.Validate(args) == nil {
			t.Errorf("%s:%d: Valid accepts %s (%s)", path, c.Line, judge.Cut(p.ShowArgs(c.In), 200), strings.TrimSpace(c.Name))
		}
	}
}
