package gen

import (
	"flag"
	"fmt"
	"runtime"
	"strconv"
	"sync"
	"testing"
	"time"

	"pgregory.net/rapid"
)

// Draw returns the small input that a seed, from 1 on, names. It is the same one
// for as long as the problem's generator and rapid are the same.
func (in Inputs) Draw(seed uint64) (args []any, err error) {
	defer func() {
		if r := recover(); r != nil { // Small panicked, or its conditions are too strict
			err = fmt.Errorf("no input for the seed %d: %v", seed, r)
		}
	}()
	return in.small().Example(int(seed)), nil
}

func (in Inputs) small() *rapid.Generator[[]any] { return rapid.Custom(in.Small) }

// Shrink looks for the smallest input that fails, for about as long as budget
// allows. It begins with the one of the given seed, and returns nil if that
// does not fail.
func (in Inputs) Shrink(seed uint64, budget time.Duration, fails func(args []any) bool) []any {
	return shrink(in.small(), seed, 1, budget, fails)
}

// ShrinkCalls is Shrink for two to four inputs that are used one after the
// other. It tries several such series until one fails.
func (in Inputs) ShrinkCalls(seed uint64, series int, budget time.Duration, fails func(calls [][]any) bool) [][]any {
	return shrink(rapid.SliceOfN(in.small(), 2, 4), seed, series, budget, fails)
}

// shrink lets rapid look for the smallest value that fails. Rapid keeps its
// settings in the program's flags, so this happens once at a time.
func shrink[V any](g *rapid.Generator[V], seed uint64, checks int, budget time.Duration, fails func(V) bool) (smallest V) {
	shrinking.Lock()
	defer shrinking.Unlock()
	if !flag.Parsed() { // not in a test, where the flags are read already
		testing.Init()
		_ = flag.CommandLine.Parse(nil) // there is nothing that could be wrong
	}
	defer set("rapid.nofailfile", "true")()
	defer set("rapid.failfile", "")()
	defer set("rapid.seed", strconv.FormatUint(seed, 10))()
	defer set("rapid.checks", strconv.Itoa(checks))()
	defer set("rapid.shrinktime", budget.String())()
	done := make(chan struct{})
	go func() { // FailNow ends the goroutine
		defer close(done)
		rapid.Check(&recorder{}, func(t *rapid.T) {
			if v := g.Draw(t, "input"); fails(v) {
				smallest = v // rapid goes from failure to smaller failure
				t.FailNow()
			}
		})
	}()
	<-done
	return smallest
}

var shrinking sync.Mutex

// set sets a flag and returns what sets it back.
func set(name, value string) (restore func()) {
	before := flag.Lookup(name).Value.String()
	if before == value {
		return func() {}
	}
	_ = flag.Set(name, value) // rapid has these flags, and value is of the type
	return func() { _ = flag.Set(name, before) }
}

// A recorder is the test that rapid reports to.
type recorder struct{ failed bool }

func (r *recorder) Helper()               {}
func (r *recorder) Name() string          { return "shrink" }
func (r *recorder) Logf(string, ...any)   {}
func (r *recorder) Log(...any)            {}
func (r *recorder) Skipf(string, ...any)  { r.SkipNow() }
func (r *recorder) Skip(...any)           { r.SkipNow() }
func (r *recorder) SkipNow()              { runtime.Goexit() }
func (r *recorder) Errorf(string, ...any) { r.failed = true }
func (r *recorder) Error(...any)          { r.failed = true }
func (r *recorder) Fatalf(string, ...any) { r.FailNow() }
func (r *recorder) Fatal(...any)          { r.FailNow() }
func (r *recorder) FailNow()              { r.failed = true; runtime.Goexit() }
func (r *recorder) Fail()                 { r.failed = true }
func (r *recorder) Failed() bool          { return r.failed }
