package runner

import (
	"context"
	"slices"

	"drill/judge"
	"drill/problems"
)

// A Suite judges any number of attempts at one problem, several at a time if
// need be: what the cases expect and how long they may take is found out once.
type Suite struct {
	prepared *session
	commands map[string][]string // of the attempts that Build has built, by file
}

// Prepare prepares to judge attempts at a problem.
func Prepare(ctx context.Context, e problems.Entry, opts Options) (*Suite, error) {
	s, err := open(e, opts)
	if err != nil {
		return nil, err
	}
	if err := s.prepare(ctx); err != nil {
		s.close()
		return nil, err
	}
	return &Suite{prepared: s}, nil
}

// Close gives back what the suite holds on disk.
func (q *Suite) Close() { q.prepared.close() }

// session returns a session of its own for one attempt.
func (q *Suite) session() (*session, error) {
	dir, err := makeTemp()
	if err != nil {
		return nil, err
	}
	p := q.prepared
	return &session{
		entry: p.entry, opts: p.opts, dir: dir, report: judge.Report{Problem: p.entry.Problem.ID},
		// Clipped, so that a session that adds a case does so in a copy.
		cases: slices.Clip(p.cases), want: slices.Clip(p.want), faults: slices.Clip(p.faults),
		costs: slices.Clip(p.costs),
	}, nil
}

// Attempt is as the function of that name.
func (q *Suite) Attempt(ctx context.Context, file string) (*judge.Report, error) {
	s, err := q.session()
	if err != nil {
		return nil, err
	}
	defer s.close()
	if command, ok := q.commands[file]; ok {
		s.command = command
		if _, err := s.read(file); err != nil {
			return nil, err
		}
		return s.judge(ctx)
	}
	return s.attempt(ctx, file)
}

// Approach is as the function of that name.
func (q *Suite) Approach(ctx context.Context, index int) (*judge.Report, error) {
	s, err := q.session()
	if err != nil {
		return nil, err
	}
	defer s.close()
	return s.approach(ctx, index)
}
