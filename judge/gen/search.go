package gen

import (
	"errors"
	"flag"
	"fmt"
	"runtime"
	"sync"
	"testing"
	"time"

	"pgregory.net/rapid"
)

// Search draws up to n small inputs, as a seed determines them, until one
// fails; then it looks for the smallest that does, for as long as shrink
// allows. It returns that input, or nil where none failed.
//
// Rapid keeps its settings in the program's flags, so one search runs at a
// time.
func (in Inputs) Search(seed uint64, n int, shrink time.Duration, fails func(args []any) bool) (smallest []any, err error) {
	searching.Lock()
	defer searching.Unlock()
	if !flag.Parsed() { // not in a test, where the flags are read already
		testing.Init()
		if err := flag.CommandLine.Parse(nil); err != nil {
			return nil, err
		}
	}
	before := make(map[string]string)
	for name, value := range map[string]any{"nofailfile": true, "seed": seed, "checks": n, "shrinktime": shrink} {
		f := flag.Lookup("rapid." + name)
		before[f.Name] = f.Value.String()
		if err := f.Value.Set(fmt.Sprint(value)); err != nil {
			return nil, err
		}
	}
	defer func() {
		for name, value := range before {
			_ = flag.Set(name, value) // it held that value
		}
	}()
	tb := &recorder{}
	done := make(chan struct{})
	go func() { // FailNow ends the goroutine
		defer close(done)
		rapid.Check(tb, func(t *rapid.T) {
			if args := in.Small(t); fails(args) {
				smallest = args // the last one is the smallest
				t.FailNow()
			}
		})
	}()
	<-done
	if tb.failed && smallest == nil {
		return nil, errors.New("no input could be drawn: " + tb.text)
	}
	return smallest, nil
}

var searching sync.Mutex

// A recorder is the test that rapid reports to.
type recorder struct {
	failed bool
	text   string
}

func (r *recorder) Helper()              {}
func (r *recorder) Name() string         { return "search" }
func (r *recorder) Logf(string, ...any)  {}
func (r *recorder) Log(...any)           {}
func (r *recorder) Skipf(string, ...any) { r.SkipNow() }
func (r *recorder) Skip(...any)          { r.SkipNow() }
func (r *recorder) SkipNow()             { runtime.Goexit() }
func (r *recorder) Errorf(format string, a ...any) {
	r.failed, r.text = true, fmt.Sprintf(format, a...)
}
func (r *recorder) Error(a ...any)                 { r.failed, r.text = true, fmt.Sprint(a...) }
func (r *recorder) Fatalf(format string, a ...any) { r.Errorf(format, a...); r.FailNow() }
func (r *recorder) Fatal(a ...any)                 { r.Error(a...); r.FailNow() }
func (r *recorder) FailNow()                       { r.failed = true; runtime.Goexit() }
func (r *recorder) Fail()                          { r.failed = true }
func (r *recorder) Failed() bool                   { return r.failed }
