// Package runner judges an attempt: it builds it, starts it as a process of
// its own, feeds it the cases, limits it, and says what came of each.
package runner

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"time"

	"drill/judge"
	"drill/judge/child"
	"drill/judge/sandbox"
	"drill/problems"
)

// Options say how to judge.
type Options struct {
	Root           string                           // the clone
	Self           string                           // this program, which serves as the child for references
	Cache          string                           // folder for what is measured once; "": none
	Case           string                           // judge this case only
	In             [][]byte                         // judge this input only, instead of the listed cases
	TimeFactor     float64                          // multiplies the limits of time; 0 is 1
	NoLimits       bool                             // for a debugger
	NoOwn          bool                             // leave out the user's own cases
	NoRandom       bool                             // leave out the random inputs
	Seed           uint64                           // of the random inputs; 0: another one each time
	NoTiming       bool                             // leave out the repeated calls
	OneLimit       bool                             // leave out the cases after one that passed a limit
	Stress         time.Duration                    // try random inputs for so long, instead of the cases
	RequireSandbox bool                             // refuse to run with a layer of the sandbox missing
	Trace          func(Span)                       // told what took how long; may be nil
	Progress       func(format string, args ...any) // told what is being done; may be nil
	Warn           func(err error)                  // told what went wrong without harm; may be nil
}

// ChildMain serves as the child for an approach of a problem, as asked for by
// the arguments of a process that child.Requested recognised.
func ChildMain(args []string) {
	if len(args) > 0 && args[0] == sandbox.Arg {
		sandbox.Main(args[1:])
	}
	if len(args) == 2 {
		if e, err := problems.Find(args[0]); err == nil {
			if i, err := strconv.Atoi(args[1]); err == nil && i < len(e.Approaches) {
				child.Main(e.Problem, judge.Seat{Func: e.Approaches[i].Func, Bind: e.Bind})
			}
		}
	}
	fmt.Fprintln(os.Stderr, "child: not to be started by hand")
	os.Exit(2)
}

// Attempt judges the file of a user. An error is no fault of the attempt.
func Attempt(ctx context.Context, e problems.Entry, file string, opts Options) (*judge.Report, error) {
	s, err := open(e, opts)
	if err != nil {
		return nil, err
	}
	defer s.close()
	return s.attempt(ctx, file)
}

func (s *session) attempt(ctx context.Context, file string) (*judge.Report, error) {
	src, err := s.read(file)
	if err != nil {
		return nil, err
	}

	// While the compiler works, the reference answers and is timed.
	ready := make(chan error, 1)
	go func() {
		defer s.span("the reference's answers, the limits")()
		ready <- s.prepare(ctx)
	}()
	s.progress("building %s", filepath.Base(file))
	built := s.span("build, or find what was built")
	program, err := s.program(ctx, file, src, s.dir)
	built()
	if prepared := <-ready; prepared != nil && err == nil {
		err = prepared
	}
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	var fault *SourceError
	if errors.As(err, &fault) {
		s.report.Verdict, s.report.Detail = judge.CompileError, fault.Text
		return &s.report, nil
	}
	if err != nil {
		return nil, err
	}
	s.command = []string{program}
	return s.judge(ctx)
}

// read reads the file of an attempt, which the session is about from now on.
func (s *session) read(file string) ([]byte, error) {
	src, err := os.ReadFile(file)
	s.report.Source, s.report.Code = file, src
	s.mine = func(path string) bool { return path == file }
	return src, err
}

// Approach judges one of the approaches that the library holds.
func Approach(ctx context.Context, e problems.Entry, index int, opts Options) (*judge.Report, error) {
	s, err := open(e, opts)
	if err != nil {
		return nil, err
	}
	defer s.close()
	return s.approach(ctx, index)
}

func (s *session) approach(ctx context.Context, index int) (*judge.Report, error) {
	e := s.entry
	s.report.Source = filepath.Join("problems", e.Dir, "solution.go")
	s.report.Approach = e.Approaches[index].Name
	own := filepath.Join(s.opts.Root, "problems", e.Dir, "solution.go")
	s.mine = func(path string) bool { return path == own || path == "drill/problems/"+e.Dir+"/solution.go" }
	prepared := s.span("the reference's answers, the limits")
	if err := s.prepare(ctx); err != nil {
		return nil, err
	}
	prepared()
	s.command = s.approachCommand(index)
	return s.judge(ctx)
}

// A session judges one attempt at one problem.
type session struct {
	entry   problems.Entry
	opts    Options
	dir     string // for what is needed until the end
	cases   []judge.Case
	want    [][]any
	faults  []error // of the reference, by case
	costs   []cost  // of the listed approaches, by case
	command []string
	mine    func(path string) bool // whether a file of a trace is the user's
	process *process               // nil: none runs
	mute    bool                   // the attempt's stages could not be read
	names   []string               // of the results of an answer; nil before they are needed
	kills   int
	report  judge.Report
}

func open(e problems.Entry, opts Options) (*session, error) {
	s := &session{entry: e, opts: opts, report: judge.Report{Problem: e.Problem.ID, Cases: []judge.Result{}}}
	defer s.span("reading the cases")()
	var err error
	if s.cases, err = loadCases(e, opts); err != nil {
		return nil, err
	}
	if s.dir, err = makeTemp(); err != nil {
		return nil, err
	}
	return s, nil
}

func (s *session) close() {
	s.drop()
	_ = os.RemoveAll(s.dir) // what is left of it, the next run removes
}

func (s *session) progress(format string, args ...any) {
	if s.opts.Progress != nil {
		s.opts.Progress(format, args...)
	}
}

func (s *session) warn(err error) {
	if err != nil && s.opts.Warn != nil {
		s.opts.Warn(err)
	}
}

// loadCases returns the listed cases and the user's own, or those asked for.
func loadCases(e problems.Entry, opts Options) ([]judge.Case, error) {
	if opts.Stress > 0 {
		return nil, nil
	}
	if opts.In != nil {
		c := judge.Case{Name: "given", In: opts.In}
		return []judge.Case{c}, valid(e, c, "the input")
	}
	listed := filepath.Join(opts.Root, "testdata", e.Dir, "cases.jsonl")
	cases, err := e.Inputs.Load(e.Problem, listed)
	if err != nil {
		return nil, err
	}
	if !opts.NoOwn {
		own, err := ownCases(e, opts)
		if err != nil {
			return nil, err
		}
		cases = append(cases, own...)
	}
	if len(cases) == 0 {
		return nil, fmt.Errorf("%s lists no case", listed)
	}
	if opts.Case == "" {
		return cases, nil
	}
	for _, c := range cases {
		if c.Name == opts.Case {
			return []judge.Case{c}, nil
		}
	}
	return nil, fmt.Errorf("problem %s has no case %q", e.Problem.ID, opts.Case)
}

// ownCases returns the cases that the user wrote.
func ownCases(e problems.Entry, opts Options) ([]judge.Case, error) {
	file := filepath.Join(opts.Root, "practice", e.Dir, "cases.jsonl")
	own, err := e.Inputs.Load(e.Problem, file)
	if err != nil {
		return nil, &InputError{err}
	}
	for _, c := range own {
		if err := valid(e, c, fmt.Sprintf("%s:%d: the case %q", file, c.Line, c.Name)); err != nil {
			return nil, err
		}
	}
	return own, nil
}

func valid(e problems.Entry, c judge.Case, what string) error {
	args, err := e.Problem.DecodeArgs(c.In)
	if err == nil {
		err = e.Problem.Validate(args)
	}
	if err != nil {
		return &InputError{fmt.Errorf("%s breaks the constraints: %w", what, err)}
	}
	return nil
}

// An InputError says that the user gave an input that cannot be read, or that no
// case may have.
type InputError struct{ err error }

func (e *InputError) Error() string { return e.err.Error() }
func (e *InputError) Unwrap() error { return e.err }

// prepare finds out what each case expects and how long it may take, once.
func (s *session) prepare(ctx context.Context) error {
	if s.want != nil {
		return nil
	}
	s.want = make([][]any, len(s.cases))
	s.faults = make([]error, len(s.cases))
	for i := range s.cases {
		s.want[i], s.faults[i] = s.entry.Problem.Expect(&s.cases[i])
	}
	return s.calibrate(ctx)
}

// judge runs every case and then, if all went well, times the largest.
func (s *session) judge(ctx context.Context) (*judge.Report, error) {
	if s.opts.Stress > 0 {
		return s.stress(ctx)
	}
	results := make([]judge.Result, len(s.cases))
	unwritten, limited := false, false
	ran := s.span("all cases")
	for i := range s.cases {
		results[i] = s.result(i)
		switch {
		case unwritten:
			results[i].Verdict = judge.NotImplemented
		case s.kills >= maxKills, limited && s.opts.OneLimit:
			results[i].Verdict = judge.Skipped
		default:
			s.progress("case %d of %d", i+1, len(s.cases))
			if err := s.judgeCase(ctx, i, &results[i]); err != nil {
				return nil, err
			}
			unwritten = results[i].Verdict == judge.NotImplemented
			if results[i].Verdict == judge.CompileError { // so it would be in every case
				s.report.Verdict, s.report.Detail = judge.CompileError, results[i].Detail
				return &s.report, nil
			}
			limited = limited || results[i].Verdict.IsLimit()
		}
	}
	ran()
	s.report.Cases = results
	s.report.Sum()
	if !s.opts.NoRandom {
		if err := s.confirm(ctx); err != nil {
			return nil, err
		}
	}
	if s.report.Verdict == judge.Accepted && !s.opts.NoRandom && s.opts.Case == "" && s.opts.In == nil {
		s.progress("random inputs")
		drawn := s.span("random inputs")
		if err := s.random(ctx); err != nil {
			return nil, err
		}
		drawn()
	}
	if s.report.Verdict == judge.Accepted && !s.opts.NoTiming {
		s.progress("timing")
		defer s.span("timing")()
		if err := s.time(ctx); err != nil {
			return nil, err
		}
	}
	return &s.report, nil
}

// result begins the result of case i.
func (s *session) result(i int) judge.Result {
	c := s.cases[i]
	return judge.Result{Name: c.Name, In: c.In, Input: judge.Cut(s.entry.Problem.ShowArgs(c.In), maxInput),
		ReferenceCPU: s.costs[i].Reference}
}

const (
	maxKills = 3
	maxInput = 2000 // bytes of an input that a report shows
)
