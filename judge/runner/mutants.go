package runner

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strconv"
	"sync"
	"time"

	"drill/judge"
	"drill/judge/child"
)

const (
	mutantFactor = 10 // times the reference, on the same case
	minMutant    = 20 * time.Millisecond
)

// Mutants is a program that is any mutant of a reference, as its first argument
// says, and the reference itself if that is 0.
type Mutants struct {
	session *session
	program string
	limit   []time.Duration // of CPU time, by case

	mu     sync.Mutex
	killed []int // mutants, by case
}

// A Kill says that a case tells a mutant from the reference.
type Kill struct {
	Case    int // of the listed ones
	Verdict judge.Verdict
	Detail  string // of a judge_error
}

// Mutants builds the program and measures its reference, which is the
// unmutated code among all the mutants: an *ApproachError says that the cases
// do not accept it.
func (q *Suite) Mutants(ctx context.Context, source []byte) (*Mutants, error) {
	s, err := q.session()
	if err != nil {
		return nil, err
	}
	s.mine = func(string) bool { return false } // no trace is looked at
	m := &Mutants{session: s, limit: make([]time.Duration, len(s.cases)), killed: make([]int, len(s.cases))}
	if err := m.build(ctx, source); err != nil {
		m.Close()
		return nil, err
	}
	return m, nil
}

func (m *Mutants) build(ctx context.Context, source []byte) (err error) {
	s := m.session
	m.program, err = build(ctx, s.opts.Self, s.opts.Root, s.entry, filepath.Join(s.dir, "mutants.go"), source, s.dir,
		"-gcflags=-l") // without inlining so many functions compile a quarter faster
	if err != nil {
		return fmt.Errorf("the mutants do not build: %w", err)
	}
	for i := range m.limit {
		m.limit[i] = referenceLimit
	}
	t := m.trial(0)
	defer t.drop()
	for i, c := range s.cases {
		kill, cpu, err := t.try(ctx, i)
		if err != nil {
			return err
		}
		if kill != nil {
			return &ApproachError{fmt.Errorf("case %q: %s", c.Name, kill.Verdict)}
		}
		m.limit[i] = max(minMutant, mutantFactor*cpu)
	}
	return nil
}

// Cases lists the names of the cases.
func (m *Mutants) Cases() []string {
	names := make([]string, len(m.session.cases))
	for i, c := range m.session.cases {
		names[i] = c.Name
	}
	return names
}

// Close gives back what the program holds on disk.
func (m *Mutants) Close() { m.session.close() }

// First returns the first kill of a mutant that comes about, or nil. The cases
// that are likely to kill it for little time are tried first.
func (m *Mutants) First(ctx context.Context, number int) (*Kill, error) {
	t := m.trial(number)
	defer t.drop()
	for _, i := range m.order() {
		kill, _, err := t.try(ctx, i)
		if err != nil {
			return nil, err
		}
		if kill != nil {
			m.mu.Lock()
			m.killed[i]++
			m.mu.Unlock()
			return kill, nil
		}
	}
	return nil, nil
}

// Every returns all kills of a mutant, in the order of the cases.
func (m *Mutants) Every(ctx context.Context, number int) ([]Kill, error) {
	t := m.trial(number)
	defer t.drop()
	var kills []Kill
	for i := range m.session.cases {
		kill, _, err := t.try(ctx, i)
		if err != nil {
			return nil, err
		}
		if kill != nil {
			kills = append(kills, *kill)
		}
	}
	return kills, nil
}

// order sorts the cases by how many mutants each has killed for its cost.
func (m *Mutants) order() []int {
	m.mu.Lock()
	defer m.mu.Unlock()
	order := make([]int, len(m.killed))
	worth := make([]float64, len(m.killed))
	for i := range order {
		order[i] = i
		cost := m.limit[i]/mutantFactor + time.Millisecond
		for _, arg := range m.session.cases[i].In {
			cost += time.Duration(len(arg)) * 100 * time.Nanosecond // to write and to read
		}
		worth[i] = float64(m.killed[i]+1) / float64(cost)
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(worth[b], worth[a]) })
	return order
}

// A trial runs one mutant in processes of its own.
type trial struct {
	*session
	limit []time.Duration
}

func (m *Mutants) trial(number int) *trial {
	s := *m.session
	s.opts.Self = "" // the repository's own code, with an operator changed, needs no sandbox
	s.command = []string{m.program, strconv.Itoa(number)}
	return &trial{&s, m.limit}
}

// try runs the mutant on case i.
func (t *trial) try(ctx context.Context, i int) (kill *Kill, cpu time.Duration, err error) {
	if _, err := t.ensure(ctx); err != nil {
		var e *end
		if !errors.As(err, &e) || t.process == nil || e.cause == cancelled {
			return nil, 0, err
		}
		t.drop()
		return &Kill{Case: i, Verdict: e.verdict()}, 0, nil
	}
	lim := limits{cpu: t.limit[i] + t.reading(i), wall: 3*t.limit[i] + time.Second, memory: defaultMemory}
	reply, end := t.process.do(ctx, &child.Request{Kind: child.Call, Args: t.cases[i].In}, lim)
	if end != nil {
		t.drop()
		if end.cause == cancelled {
			return nil, 0, ctx.Err()
		}
		return &Kill{Case: i, Verdict: end.verdict()}, 0, nil
	}
	cpu = time.Duration(reply.CPU)
	if cpu > t.limit[i] {
		return &Kill{Case: i, Verdict: judge.TimeLimit}, cpu, nil
	}
	var res judge.Result
	t.answered(reply, t.cases[i], t.want[i], &res)
	if res.Verdict == judge.Accepted {
		return nil, cpu, nil
	}
	return &Kill{Case: i, Verdict: res.Verdict, Detail: res.Detail}, cpu, nil
}

// verdict is what an end without an answer comes to.
func (e *end) verdict() judge.Verdict {
	switch e.cause {
	case overTime:
		return judge.TimeLimit
	case overIdle:
		return judge.IdleLimit
	case overMemory:
		return judge.MemoryLimit
	case overOutput:
		return judge.OutputLimit
	}
	return judge.RuntimeError
}
