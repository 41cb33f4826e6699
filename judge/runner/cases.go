package runner

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"drill/judge"
	"drill/judge/child"
)

const (
	defaultMemory = 256 << 20 // resident bytes above the idle child
	minLimit      = 500 * time.Millisecond
	limitFactor   = 5 // times the slowest listed approach
)

// cpuLimit is the CPU time that a call on case i may use.
func (s *session) cpuLimit(i int) time.Duration {
	return s.scaled(max(minLimit, limitFactor*time.Duration(s.costs[i].Slowest)))
}

// scaled is a limit of time as the user wants it.
func (s *session) scaled(limit time.Duration) time.Duration {
	if s.opts.TimeFactor > 0 {
		limit = time.Duration(float64(limit) * s.opts.TimeFactor)
	}
	return limit
}

// limits bound the request for case i from outside. A call may pass its limit
// by as much again, half a second at most: it is then measured once more. What
// it takes to read the arguments comes on top.
func (s *session) limits(i int) limits {
	if s.opts.NoLimits {
		return limits{cpu: 24 * time.Hour, wall: 24 * time.Hour}
	}
	limit := s.cpuLimit(i)
	return limits{
		cpu:    min(2*limit, limit+500*time.Millisecond) + s.reading(i),
		wall:   max(3*limit, limit+time.Second) + s.reading(i),
		memory: defaultMemory,
	}
}

// reading is the CPU time that reading the arguments of case i may take.
func (s *session) reading(i int) time.Duration {
	size := 0
	for _, arg := range s.cases[i].In {
		size += len(arg)
	}
	return 10*time.Millisecond + time.Duration(size)*200*time.Nanosecond
}

// judgeCase judges case i. The error is the judge's own or the end of ctx.
func (s *session) judgeCase(ctx context.Context, i int, res *judge.Result) error {
	if s.faults[i] != nil {
		res.Verdict, res.Detail = judge.JudgeError, s.faults[i].Error()
		return nil
	}
	res.Limit = int64(s.cpuLimit(i))
	for retry := false; ; retry = true {
		fresh, err := s.ensure(ctx)
		if err != nil {
			return s.failedStart(ctx, err, res)
		}
		reply, end := s.process.do(ctx, &child.Request{Kind: child.Call, Args: s.cases[i].In}, s.limits(i))
		s.report.PeakBytes = max(s.report.PeakBytes, s.process.usage.peak())
		res.Stdout, res.Stderr = s.process.stdout.take(), s.process.stderr.take()
		if end != nil {
			s.drop()
			if end.cause == cancelled {
				return ctx.Err()
			}
			if end.cause == overMemory && !fresh && !retry {
				continue // what earlier cases left may be to blame
			}
			s.ended(end, i, res)
			return nil
		}
		res.CPU, res.Wall, res.Bytes, res.Allocs = reply.CPU, reply.Wall, reply.Bytes, reply.Allocs
		// What the child says of its time is the attempt's word: the judge's own
		// clock, less what it takes to read the arguments, is the least.
		if outside := int64(s.process.spent - s.reading(i)); outside > res.Limit {
			res.CPU = max(res.CPU, outside)
		}
		if !s.opts.NoLimits && res.CPU > res.Limit {
			if !retry {
				continue
			}
			res.Verdict = judge.TimeLimit
			res.Detail = fmt.Sprintf("%s of CPU time, allowed %s", seconds(time.Duration(res.CPU)), seconds(s.cpuLimit(i)))
			return nil
		}
		s.answered(reply, s.cases[i], s.want[i], res)
		s.tidy(ctx)
		s.stages(ctx, i, res)
		return nil
	}
}

// answered judges a reply that came in time.
func (s *session) answered(reply *child.Reply, c judge.Case, want []any, res *judge.Result) {
	p := s.entry.Problem
	answer := judge.Answer{}
	switch reply.Status {
	case child.Panicked:
		if reply.Text == "not implemented" {
			res.Verdict = judge.NotImplemented
			return
		}
		res.Verdict, res.Detail = judge.RuntimeError, "panic: "+reply.Text
		s.trace(reply.Trace, res)
		return
	case child.Ended:
		res.Verdict, res.Detail = judge.RuntimeError, "the call ended its goroutine instead of returning (runtime.Goexit)"
		return
	case child.TooLarge:
		res.Verdict, res.Detail = judge.OutputLimit, fmt.Sprintf("the answer is longer than %d MiB", judge.MaxNotation>>20)
		return
	case child.Misfit:
		res.Verdict, res.Detail = judge.CompileError, reply.Text
		return
	case child.Failed:
		answer.Err = errors.New(reply.Text)
	case child.Complained:
		answer.Complaint = errors.New(reply.Text)
	case child.Answered:
		args, err := p.DecodeArgs(c.In)
		if err == nil {
			answer.Values, err = p.DecodeAnswer(args, reply.Answer)
		}
		if err != nil {
			res.Verdict, res.Detail = judge.RuntimeError, fmt.Sprintf("the answer cannot be read: %v", err)
			return
		}
		res.Answer, res.Got = reply.Answer, judge.Cut(string(reply.Answer), maxInput)
	}
	err := p.Compare(c, want, answer)
	var fault *judge.FaultError
	switch {
	case err == nil:
		res.Verdict, res.Answer, res.Got = judge.Accepted, nil, ""
		return
	case errors.As(err, &fault):
		res.Verdict = judge.JudgeError
	default:
		res.Verdict = judge.WrongAnswer
	}
	res.Detail = err.Error()
	if errors.As(err, &res.First); len(want) > 1 {
		if s.names == nil {
			s.names = s.results(len(want))
		}
		res.Names = s.names
		if p.Check.ByProperty() {
			res.First = nil // it does not know of which result it speaks
		} else if res.First != nil {
			res.Detail = res.First.Named(res.Names[res.First.Result])
		}
	}
	if want != nil {
		if text, err := p.EncodeAnswer(want); err == nil {
			res.Wanted, res.Want = text, judge.Cut(string(text), maxInput)
		}
	}
}

// results names the n results of an answer: as the seat names them, or the reader
// of Adapt.
func (s *session) results(n int) []string {
	if seat, err := s.entry.Seat(); err == nil && len(seat.Results()) == n {
		return seat.Results()
	}
	names := make([]string, n)
	for i := range names {
		names[i] = fmt.Sprintf("out%d", i+1)
	}
	return names
}

// ended says what the end of a child means for case i.
func (s *session) ended(e *end, i int, res *judge.Result) {
	if e.cause == exited {
		s.crashed(e, res)
		return
	}
	s.kills++
	switch e.cause {
	case overTime, overOutput:
		// A crash writes down every goroutine, which may be more than there is
		// time for, or than may be printed.
		if _, trace := crash(res.Stderr); strings.Contains(trace, "\ngoroutine ") || strings.Contains(trace, "\nruntime stack:") {
			s.crashed(e, res)
			return
		}
	}
	switch e.cause {
	case overTime:
		res.Verdict = judge.TimeLimit
		res.Detail = fmt.Sprintf("no answer after %s of CPU time", seconds(s.cpuLimit(i)))
	case overIdle:
		res.Verdict = judge.IdleLimit
		res.Detail = fmt.Sprintf("no answer after %s, though hardly any CPU time was used: asleep or deadlocked", seconds(s.limits(i).wall))
	case overMemory:
		res.Verdict = judge.MemoryLimit
		res.Detail = fmt.Sprintf("more than %d MiB of memory", defaultMemory>>20)
	case overOutput:
		res.Verdict = judge.OutputLimit
		res.Detail = fmt.Sprintf("more than %d MiB printed, or no end of it when the CPU time ran out", maxOutput>>20)
	case babbled:
		res.Verdict, res.Detail = judge.RuntimeError, e.err.Error()
	}
}

// crash tells what the user's code printed to stderr from what Go's runtime
// writes there when a program crashes.
func crash(stderr string) (printed, trace string) {
	printed = stderr
	for _, mark := range []string{"fatal error: ", "panic: ", "runtime: goroutine stack exceeds"} {
		if at := strings.LastIndex("\n"+stderr, "\n"+mark); at >= 0 && at < len(printed) {
			printed, trace = stderr[:at], stderr[at:]
		}
	}
	return printed, trace
}

// crashed reads from stderr why a child ended by itself.
func (s *session) crashed(e *end, res *judge.Result) {
	res.Verdict = judge.RuntimeError
	head, rest := crash(res.Stderr)
	line, _, _ := strings.Cut(rest, "\n")
	switch {
	case strings.HasPrefix(rest, "runtime: goroutine stack exceeds"):
		res.Detail = fmt.Sprintf("stack overflow: the recursion passed %d MiB", child.MaxStack>>20)
	case strings.HasPrefix(line, "fatal error: runtime: out of memory"), strings.HasPrefix(line, "fatal error: runtime: cannot allocate"):
		res.Verdict, res.Detail = judge.MemoryLimit, "more memory than there is"
	case strings.HasPrefix(line, "fatal error: all goroutines are asleep"):
		res.Detail = "deadlock: all goroutines are asleep"
	case line != "":
		res.Detail = judge.Cut(strings.TrimPrefix(line, "fatal error: "), maxInput)
	default:
		res.Detail = fmt.Sprintf("the process ended without an answer: %v", e.state)
	}
	if rest != "" {
		res.Stderr = head // the rest is the trace
		s.trace(rest, res)
	}
}

// ensure has a child running, and reports whether it has made no call yet.
func (s *session) ensure(ctx context.Context) (fresh bool, err error) {
	if s.process == nil {
		defer s.span("a process starts")()
		p, err := s.start(ctx, s.command)
		s.process = p
		if err != nil {
			return true, err
		}
		p.served = 0
	}
	return s.process.served == 0, nil
}

// failedStart judges a child that did not even say hello, as one that ends in
// its init functions.
func (s *session) failedStart(ctx context.Context, err error, res *judge.Result) error {
	var e *end
	if !errors.As(err, &e) || s.process == nil {
		return err
	}
	res.Stdout, res.Stderr = s.process.stdout.take(), s.process.stderr.take()
	s.drop()
	if e.cause == cancelled {
		return ctx.Err()
	}
	switch e.cause {
	case exited:
		s.crashed(e, res)
		s.kills++
	case overTime, overIdle:
		res.Verdict, res.Detail = judge.TimeLimit, fmt.Sprintf("the program did not start: its init used %s of CPU time", seconds(startCPU))
		if e.cause == overIdle {
			res.Verdict, res.Detail = judge.IdleLimit, fmt.Sprintf("the program did not start within %s: its init is asleep", seconds(startLimit))
		}
		s.kills = maxKills // it would not start the next time either
	default:
		s.ended(e, 0, res)
	}
	return nil
}

// tidy keeps one case's memory from being counted against the next.
func (s *session) tidy(ctx context.Context) {
	p := s.process
	if p.usage.peak()-p.idle < defaultMemory/4 {
		return
	}
	if _, end := p.do(ctx, &child.Request{Kind: child.Free}, limits{cpu: startLimit, wall: startLimit}); end != nil {
		s.drop()
		return
	}
	if p.usage.forget() {
		p.served = 0
	}
}

func (s *session) drop() {
	if s.process != nil {
		s.process.stop()
		s.process = nil
	}
}

func seconds(d time.Duration) string {
	if d < time.Second {
		return fmt.Sprintf("%d ms", d.Round(time.Millisecond).Milliseconds())
	}
	return fmt.Sprintf("%.1f s", d.Seconds())
}
