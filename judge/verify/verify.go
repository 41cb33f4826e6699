// Package verify is the author's gate: what a problem must show before it is
// one of the collection.
package verify

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"drill/judge"
	"drill/judge/runner"
	"drill/judge/statement"
	"drill/judge/stub"
	"drill/problems"
)

// A Finding is one thing that is wrong with a problem.
type Finding struct {
	Problem string `json:"problem"`
	Rule    string `json:"rule"`
	What    string `json:"what"`
	Mend    string `json:"mend"` // how to put it right
}

func (f Finding) String() string {
	return fmt.Sprintf("%s: %s: %s; %s", f.Problem, f.Rule, f.What, f.Mend)
}

// A Summary counts what was looked at.
type Summary struct {
	Cases, Approaches, Attempts int
}

// Add adds the counts of another problem.
func (s *Summary) Add(o Summary) {
	s.Cases += o.Cases
	s.Approaches += o.Approaches
	s.Attempts += o.Attempts
}

// Problem looks at one problem. The error is not the problem's fault.
func Problem(ctx context.Context, e problems.Entry, opts runner.Options) ([]Finding, Summary, error) {
	opts.NoTiming, opts.NoRandom = true, true // the cases alone must tell
	g := &gate{ctx: ctx, entry: e, opts: opts, data: filepath.Join(opts.Root, "testdata", e.Dir)}
	g.names()
	g.readme()
	if err := judge.Validate(e.Problem); err != nil {
		g.find("problem", "give problem.go what is missing", "%v", err)
		return g.findings, g.sum, nil // nothing below would work
	}
	g.cases()
	if err := g.approaches(); err != nil {
		return nil, g.sum, err
	}
	if err := g.stub(); err != nil {
		return nil, g.sum, err
	}
	err := g.attempts()
	return g.findings, g.sum, err
}

type gate struct {
	ctx      context.Context
	entry    problems.Entry
	opts     runner.Options
	data     string // the problem's folder under testdata
	findings []Finding
	sum      Summary
}

func (g *gate) find(rule, mend, format string, args ...any) {
	g.findings = append(g.findings, Finding{g.entry.Problem.ID, rule, fmt.Sprintf(format, args...), mend})
}

// names wants folder, ID, slug and title to agree.
func (g *gate) names() {
	p := g.entry.Problem
	number, prefix := p.ID, ""
	if rest, ok := strings.CutPrefix(p.ID, "ml"); ok {
		number, prefix = rest, "ml"
	}
	if want := fmt.Sprintf("%s%04s-%s", prefix, number, slug(p.Title)); g.entry.Dir != want {
		g.find("names", "rename the folder or mend the title", "the folder of %q is %s, not %s", p.Title, g.entry.Dir, want)
	}
}

func slug(title string) string {
	var b strings.Builder
	for _, r := range strings.ToLower(title) {
		switch {
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9':
			b.WriteRune(r)
		case r == ' ' || r == '-':
			b.WriteByte('-')
		}
	}
	return b.String()
}

func (g *gate) readme() {
	text, err := g.entry.Readme()
	if err != nil {
		g.find("readme", "write README.md", "%v", err)
		return
	}
	s, err := statement.Parse(text)
	if err != nil {
		g.find("readme", "begin README.md with its title and the statement", "%v", err)
		return
	}
	if p := g.entry.Problem; s.ID != p.ID || s.Title != p.Title {
		g.find("readme", "mend the first line", "README.md is of %q, the problem is %q", s.ID+". "+s.Title, p.ID+". "+p.Title)
	}
	for _, name := range []string{"Examples", "Constraints", "Hints", "Approaches", "Notes"} {
		if section, ok := s.Section(name); !ok || strings.TrimSpace(section) == "" {
			g.find("readme", "write it", "README.md has no section %q", name)
		}
	}
	if examples, _ := s.Section("Examples"); strings.Count(examples, "```") < 4 {
		g.find("readme", "give two, each in a block of code", "README.md has fewer than two examples")
	}
	if len(s.Hints) != 3 {
		g.find("readme", "write a nudge, the idea and an outline as items 1. to 3.", "README.md has %d hints", len(s.Hints))
	}
}

func (g *gate) load(name string) []judge.Case {
	cases, err := g.entry.Inputs.Load(g.entry.Problem, filepath.Join(g.data, name))
	if err != nil {
		g.find("cases", "mend the line", "%v", err)
	} else if len(cases) == 0 {
		g.find("cases", "write it", "%s lists nothing", filepath.Join("testdata", g.entry.Dir, name))
	}
	return cases
}

// cases wants every case to keep the constraints and to have an answer of its
// own, and every listed bad input to be rejected.
func (g *gate) cases() {
	p := g.entry.Problem
	cases := g.load("cases.jsonl")
	g.sum.Cases = len(cases)
	for _, c := range cases {
		args, err := p.DecodeArgs(c.In)
		if err == nil {
			err = p.Validate(args)
		}
		if err != nil {
			g.find("valid", "mend the case or Valid", "case %q breaks the constraints: %v", c.Name, err)
		}
		if c.Gen == nil && c.Want == nil && c.Fails == "" {
			g.find("cases", "give it a want", "case %q expects nothing", c.Name)
		}
		if c.Gen != nil && strings.HasPrefix(p.ID, "ml") && !p.Check.ByProperty() {
			g.find("cases", "list the value that an oracle gives, or judge by property", "case %q has its answer from the reference", c.Name)
		}
	}
	for _, c := range g.load("invalid.jsonl") {
		if args, err := p.DecodeArgs(c.In); err != nil || p.Validate(args) == nil {
			g.find("valid", "make Valid reject it", "Valid accepts the bad input %q", c.Name)
		}
	}
}

func (g *gate) approaches() error {
	for i, a := range g.entry.Approaches {
		r, err := runner.Approach(g.ctx, g.entry, i, g.opts)
		if err != nil {
			return err
		}
		g.sum.Approaches++
		g.expect(r, judge.Accepted, fmt.Sprintf("the approach %q", a.Name), "mend the approach or the case")
		for _, c := range r.Cases {
			if c.CPU > c.Limit/2 {
				g.find("limits", "make the case smaller or the approach faster", "the approach %q needs more than half its limit on case %q", a.Name, c.Name)
			}
		}
	}
	return nil
}

func (g *gate) expect(r *judge.Report, want judge.Verdict, what, mend string) {
	if r.Verdict == want {
		return
	}
	why := r.Detail
	for _, c := range r.Cases {
		if c.Verdict == r.Verdict && c.Verdict != judge.Accepted {
			why = fmt.Sprintf("case %q: %s", c.Name, c.Detail)
			break
		}
	}
	g.find("verdicts", mend, "%s is %s, not %s (%s)", what, r.Verdict, want, strings.ReplaceAll(why, "\n", " | "))
}

// stub wants the stub to build and to be told from an attempt.
func (g *gate) stub() error {
	problem, solution, err := g.entry.Sources()
	if err != nil {
		return err
	}
	seat, err := stub.Read(problem, solution)
	if err != nil {
		g.find("stub", "declare the seat in solution.go", "%v", err)
		return nil
	}
	dir, err := os.MkdirTemp("", "drill-verify-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	file := filepath.Join(dir, "stub.go")
	if err := os.WriteFile(file, seat.Solution(""), 0o600); err != nil {
		return err
	}
	r, err := runner.Attempt(g.ctx, g.entry, file, g.opts)
	if err == nil {
		g.expect(r, judge.NotImplemented, "the stub", "give the seat a signature that stands by itself")
	}
	return err
}
