package verify

import (
	"errors"
	"fmt"
	"path/filepath"
	"strings"

	"drill/judge"
	"drill/judge/runner"
	"drill/judge/scaffold"
	"drill/judge/statement"
)

// static looks at what needs no attempt, and prepares for those. It reports
// whether attempts can be judged at all.
func (g *gate) static() (sound bool, err error) {
	if !g.todo() {
		return false, nil // one thing after the other
	}
	g.names()
	g.readme()
	if err := judge.Validate(g.entry.Problem); err != nil {
		g.find("problem", "give problem.go what is missing", "%v", err)
		return false, nil
	}
	if !g.cases() {
		return false, nil
	}
	g.suite, err = runner.Prepare(g.ctx, g.entry, g.opts.Options)
	var fault *runner.ApproachError
	if errors.As(err, &fault) {
		g.find("verdicts", "mend the approach or the case", "%v", err)
		return false, nil
	}
	return err == nil, err
}

// names wants folder, ID, slug and title to agree.
func (g *gate) names() {
	p := g.entry.Problem
	number, prefix := p.ID, ""
	if rest, ok := strings.CutPrefix(p.ID, "ml"); ok {
		number, prefix = rest, "ml"
	}
	if want := fmt.Sprintf("%s%04s-%s", prefix, number, scaffold.Slug(p.Title)); g.entry.Dir != want {
		g.find("names", "rename the folder or mend the title", "the folder of %q is %s, not %s", p.Title, g.entry.Dir, want)
	}
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
// own, and every listed bad input to be rejected. It reports whether there are
// cases.
func (g *gate) cases() (any bool) {
	p := g.entry.Problem
	cases := g.load("cases.jsonl")
	g.res.Cases = len(cases)
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
	return len(cases) > 0
}
