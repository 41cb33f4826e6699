package runner

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"drill/judge"
	"drill/judge/child"
	"drill/problems"
)

// TestMain lets the test's own program serve as the child for references.
func TestMain(m *testing.M) {
	if len(os.Args) == 3 && os.Args[1] == forgerArg {
		forge(os.Args[2])
	}
	if args, ok := child.Requested(os.Args); ok {
		ChildMain(args)
	}
	os.Exit(m.Run())
}

func options(t *testing.T) Options {
	t.Helper()
	root, err := filepath.Abs("../..")
	require.NoError(t, err)
	self, err := os.Executable()
	require.NoError(t, err)
	return Options{Root: root, Self: self, Cache: filepath.Join(os.TempDir(), "drill-test-cache"), NoTiming: true, NoRandom: true}
}

func find(t testing.TB, id string) problems.Entry {
	t.Helper()
	e, err := problems.Find(id)
	require.NoError(t, err)
	return e
}

// attempt judges code as an attempt at a problem.
func attempt(t *testing.T, id, code string) *judge.Report {
	t.Helper()
	file := filepath.Join(t.TempDir(), "my solution.go")
	require.NoError(t, os.WriteFile(file, []byte(code), 0o600))
	r, err := Attempt(context.Background(), find(t, id), file, options(t))
	require.NoError(t, err)
	return r
}

// failing returns the first case that is not accepted.
func failing(r *judge.Report) judge.Result {
	for _, c := range r.Cases {
		if c.Verdict != judge.Accepted {
			return c
		}
	}
	return judge.Result{}
}

// reference is a right solution of 1 with a place for what a test is about.
const reference = `package main

import (
	"fmt"
	"os"
	"runtime"
	"strings"
	"time"
	"sync"
)

var _ = strings.Repeat

var _, _, _, _ = fmt.Print, os.Exit, runtime.GC, time.Sleep
var _ sync.Mutex
var calls int

func twoSum(nums []int, target int) []int {
	calls++
	//HERE
	place := map[int]int{}
	for i, v := range nums {
		if j, ok := place[target-v]; ok {
			return []int{i, j}
		}
		place[v] = i
	}
	return nil
}
`

func TestVerdicts(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, here string
		verdict    judge.Verdict
		detail     string // part of it
	}{
		{"another order", ``, judge.Accepted, ""},
		{"noise on stdout", `fmt.Println("{\"answer\":[0,1]}", nums)`, judge.Accepted, ""},
		{"noise on stderr", `fmt.Fprintln(os.Stderr, "panic: not really"); println(1)`, judge.Accepted, ""},
		{"closes stdout", `os.Stdout.Close()`, judge.Accepted, ""},
		{"panic", `panic("at last")`, judge.RuntimeError, "panic: at last"},
		{"panic with an error", `var s []int; _ = s[calls]`, judge.RuntimeError, "index out of range [1] with length 0"},
		{"panic with a nasty value", `panic(nasty{})`, judge.RuntimeError, "own method panics"},
		{"panic in a goroutine", `go func() { panic("elsewhere") }(); time.Sleep(time.Second)`, judge.RuntimeError, "panic: elsewhere"},
		{"nil map", `var m map[int]int; m[1] = 2`, judge.RuntimeError, "assignment to entry in nil map"},
		{"exit 0", `os.Exit(0)`, judge.RuntimeError, "ended without an answer: exit status 0"},
		{"exit 7", `os.Exit(7)`, judge.RuntimeError, "exit status 7"},
		{"end of the goroutine", `runtime.Goexit()`, judge.RuntimeError, "runtime.Goexit"},
		{"endless loop", `for { calls++ }`, judge.TimeLimit, "no answer after 500 ms of CPU time"},
		{"endless loop in a goroutine", `done := make(chan int); go func() { for { calls++ } }(); <-done`, judge.TimeLimit, ""},
		{"sleep", `time.Sleep(time.Hour)`, judge.IdleLimit, "asleep"},
		{"deadlock", `var m sync.Mutex; m.Lock(); m.Lock()`, judge.RuntimeError, "deadlock: all goroutines are asleep"},
		{"memory", `for { hold = append(hold, make([]byte, 32<<20)); for i := range hold[len(hold)-1] { hold[len(hold)-1][i] = 1 } }`, judge.MemoryLimit, "256 MiB"},
		{"recursion", `_ = deep(calls)`, judge.RuntimeError, "stack overflow"},
		{"output without end", `for { fmt.Println("again and again and again") }`, judge.OutputLimit, "8 MiB"},
		{"short lines without end", `for { fmt.Println("x") }`, judge.OutputLimit, "no end of it"},
		{"letters without end", `for { fmt.Print("x") }`, judge.OutputLimit, "no end of it"},
		{"a panic with a long text", `panic(strings.Repeat("long ", 1<<22))`, judge.RuntimeError, "panic: long long"},
		{"a trace longer than may be printed", `ch := make(chan int); for range 60_000 { go func() { <-ch }() }; <-ch`, judge.RuntimeError, "deadlock: all goroutines are asleep"},
		{"concurrent map writes", `m := map[int]int{}; for range 8 { go func() { for { m[1]++ } }() }; time.Sleep(time.Second)`, judge.RuntimeError, "concurrent map"},
		{"not implemented", `panic("not implemented")`, judge.NotImplemented, ""},
	}
	const extra = `
type nasty struct{}

func (nasty) Error() string { panic("no") }

var hold [][]byte

func deep(n int) int { return deep(n+1) + 1 }
`
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			began := time.Now()
			r := attempt(t, "1", strings.Replace(reference, "//HERE", tt.here, 1)+extra)
			c := failing(r)
			if r.Verdict != tt.verdict || !strings.Contains(c.Detail, tt.detail) {
				t.Errorf("%s is %s (%s), want %s (%s)", tt.here, r.Verdict, c.Detail, tt.verdict, tt.detail)
			}
			if len(c.Detail) > 5000 {
				t.Errorf("a detail of %d bytes", len(c.Detail))
			}
			if took := time.Since(began); took > 30*time.Second {
				t.Errorf("the verdict came after %v", took)
			}
		})
	}
}

// What fails on one case does not keep the others from being judged.
func TestOtherCasesGoOn(t *testing.T) {
	t.Parallel()
	for here, want := range map[string]judge.Verdict{
		`if len(nums) == 5 { panic("five") }`:                                   judge.RuntimeError,
		`if len(nums) == 5 { os.Exit(1) }`:                                      judge.RuntimeError,
		`if len(nums) == 5 && nums[0] == -1 { for {} }`:                         judge.TimeLimit,
		`if len(nums) == 5 { return []int{0, 0} }`:                              judge.WrongAnswer,
		`if len(nums) == 5 { return slices.Repeat([]int{math.MinInt}, 8<<20) }`: judge.OutputLimit,
	} {
		r := attempt(t, "1", strings.Replace(reference, "//HERE", here, 1))
		e := find(t, "1")
		for i, c := range r.Cases {
			args, err := e.Problem.DecodeArgs(c.In)
			require.NoError(t, err)
			nums := args[0].([]int)
			hit := len(nums) == 5 && (!strings.Contains(here, "-1") || nums[0] == -1)
			if hit && c.Verdict != want || !hit && c.Verdict != judge.Accepted {
				t.Errorf("%s: case %d, %q, is %s (%s)", here, i+1, c.Name, c.Verdict, c.Detail)
			}
		}
		require.Equal(t, want, r.Verdict)
	}
}

// An answer that is one long string is cut off as a long list is.
func TestLongStringAnswer(t *testing.T) {
	t.Parallel()
	c := failing(attempt(t, "5", `func longestPalindrome(s string) string { return strings.Repeat("a", 100<<20) }`))
	require.Equal(t, judge.OutputLimit, c.Verdict)
	require.Equal(t, "the answer is longer than 64 MiB", c.Detail)
}

func TestThreeKillsAreEnough(t *testing.T) {
	t.Parallel()
	r := attempt(t, "1", strings.Replace(reference, "//HERE", "for { calls++ }", 1))
	for i, c := range r.Cases {
		want := judge.TimeLimit
		if i >= maxKills {
			want = judge.Skipped
		}
		require.Equal(t, want, c.Verdict, "case %d", i+1)
	}
}

func TestUnchangedStubStopsAtOnce(t *testing.T) {
	t.Parallel()
	r := attempt(t, "155", "package minstack\n\ntype MinStack struct{}\n\nfunc Constructor() MinStack {\n\tpanic(\"not implemented\")\n}\n"+
		"func (s *MinStack) Push(val int) {}\nfunc (s *MinStack) Pop() {}\nfunc (s *MinStack) Top() int { return 0 }\nfunc (s *MinStack) GetMin() int { return 0 }\n")
	require.Equal(t, judge.NotImplemented, r.Verdict)
	for _, c := range r.Cases {
		require.Equal(t, judge.NotImplemented, c.Verdict)
		require.Empty(t, c.Trace)
	}
}

// What an attempt does before it is ever called is judged too.
func TestInit(t *testing.T) {
	t.Parallel()
	const seat = "\nfunc twoSum(nums []int, target int) []int { return nil }\n"
	for init, want := range map[string]struct {
		verdict judge.Verdict
		detail  string
	}{
		`panic("at once")`: {judge.RuntimeError, "panic: at once"},
		`os.Exit(0)`:       {judge.RuntimeError, "ended without an answer: exit status 0"},
		`for {}`:           {judge.TimeLimit, "did not start"},
	} {
		c := failing(attempt(t, "1", "func init() { "+init+" }"+seat))
		require.Equal(t, want.verdict, c.Verdict, init)
		require.Contains(t, c.Detail, want.detail, init)
	}
}

// A trace names the user's own file and line, whatever the judge added.
func TestPlace(t *testing.T) {
	t.Parallel()
	for _, code := range []string{
		"\n\nfunc twoSum(nums []int, target int) []int {\n\tsort.Ints(nums)\n\tpanic(strings.ToUpper(\"here\"))\n}\n",
		"package twosum\n\nfunc twoSum(nums []int, target int) []int {\n\n\tpanic(strings.ToUpper(\"here\"))\n}\n",
		"package twosum\n\nfunc twoSum(nums []int, target int) []int {\n\tgo func() {\n\t\tpanic(strings.ToUpper(\"here\"))\n\t}()\n\tselect {}\n}\n",
	} {
		c := failing(attempt(t, "1", code))
		require.Equal(t, judge.RuntimeError, c.Verdict)
		require.Contains(t, c.Detail, "HERE")
		require.True(t, strings.HasSuffix(c.Place, "my solution.go:5"), "the place is %q in\n%s", c.Place, code)
	}
}

// Each case is shown beside what was printed during it.
func TestOutputStandsBesideItsCase(t *testing.T) {
	t.Parallel()
	r := attempt(t, "1", strings.Replace(reference, "//HERE", `fmt.Print("call ", calls); fmt.Fprint(os.Stderr, "to stderr ", calls)`, 1))
	for i, c := range r.Cases {
		n := string(rune('0' + (i+1)%10))
		require.True(t, strings.HasPrefix(c.Stdout, "call ") && strings.HasSuffix(c.Stdout, n), "case %d printed %q", i+1, c.Stdout)
		require.True(t, strings.HasPrefix(c.Stderr, "to stderr ") && strings.HasSuffix(c.Stderr, n), "case %d printed %q", i+1, c.Stderr)
	}
}

// Where the run is cancelled, nothing is left of it.
func TestCancel(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	file := filepath.Join(t.TempDir(), "loop.go")
	require.NoError(t, os.WriteFile(file, []byte(strings.Replace(reference, "//HERE", "select {case <-time.After(time.Hour):}", 1)), 0o600))
	opts := options(t)
	opts.Progress = func(format string, args ...any) {
		if strings.HasPrefix(format, "case ") {
			time.AfterFunc(50*time.Millisecond, cancel)
		}
	}
	_, err := Attempt(ctx, find(t, "1"), file, opts)
	require.ErrorIs(t, err, context.Canceled)
}

// Two runs at once do not disturb each other, and the folder that a judge that
// was killed has left is taken away.
func TestTemporaryFolders(t *testing.T) {
	left := filepath.Join(os.TempDir(), tempPrefix+"999999999-1")
	require.NoError(t, os.MkdirAll(left, 0o755))
	dir, err := makeTemp()
	require.NoError(t, err)
	defer os.RemoveAll(dir)
	require.NoDirExists(t, left)
	again, err := makeTemp()
	require.NoError(t, err)
	defer os.RemoveAll(again)
	require.DirExists(t, dir)
}

// A rejection calls a result by the name that the seat gives it, and keeps the
// whole answer for who shows it.
func TestNamesResults(t *testing.T) {
	r := attempt(t, "ml142", "func expSafeRange(expBits, fracBits int) (float64, float64, float64, error) { return -9.704060527839234, -17, 1, nil }")
	c := failing(r)
	require.Equal(t, judge.WrongAnswer, c.Verdict)
	require.Regexp(t, `^loSub: got -17, want -16.63\d+ \(off by 0.36, relative 0.022; allowed 1.\de-13\)$`, c.Detail)
	require.Equal(t, 1, c.First.Result)
	require.Equal(t, c.Got, string(c.Answer))
	require.Equal(t, c.Want, string(c.Wanted))
}
