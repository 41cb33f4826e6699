package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"sync"
	"time"
	"unicode"

	"charm.land/lipgloss/v2"
	"github.com/spf13/cobra"
	"golang.org/x/term"

	"drill/judge"
)

// A printer writes what a person reads.
type printer struct {
	out, err io.Writer
	colour   bool
	width    int
	tty      bool // err is a terminal

	mu      sync.Mutex
	began   time.Time
	waiting bool // a progress line stands on the terminal
}

func newPrinter(cmd *cobra.Command) *printer {
	p := &printer{out: cmd.OutOrStdout(), err: cmd.ErrOrStderr(), width: 80, began: time.Now()}
	if f, ok := p.out.(*os.File); ok && term.IsTerminal(int(f.Fd())) {
		p.colour = os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
		if w, _, err := term.GetSize(int(f.Fd())); err == nil && w > 20 {
			p.width = w
		}
	}
	if f, ok := p.err.(*os.File); ok {
		p.tty = term.IsTerminal(int(f.Fd())) && os.Getenv("TERM") != "dumb"
	}
	return p
}

var (
	good  = lipgloss.NewStyle().Bold(true).Foreground(lipgloss.Green)
	bad   = lipgloss.NewStyle().Bold(true).Foreground(lipgloss.Red)
	bold  = lipgloss.NewStyle().Bold(true)
	faint = lipgloss.NewStyle().Faint(true)

	due     = lipgloss.NewStyle().Foreground(lipgloss.Yellow)
	added   = lipgloss.NewStyle().Foreground(lipgloss.Green)
	removed = lipgloss.NewStyle().Foreground(lipgloss.Red)
)

func (p *printer) style(s lipgloss.Style, text string) string {
	if !p.colour {
		return text
	}
	return s.Render(text)
}

func (p *printer) printf(format string, args ...any) { fmt.Fprintf(p.out, format, args...) }

func (p *printer) warn(err error) {
	p.progressEnd()
	fmt.Fprintln(p.err, "judge:", err)
}

// progress says on a terminal what is being done, once that takes long.
func (p *printer) progress(format string, args ...any) {
	if !p.tty || time.Since(p.began) < patience {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.waiting = true
	fmt.Fprintf(p.err, "\r\x1b[K%s …", fmt.Sprintf(format, args...))
}

// progressEnd wipes the progress line away.
func (p *printer) progressEnd() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.waiting {
		fmt.Fprint(p.err, "\r\x1b[K")
		p.waiting = false
	}
}

// words is a verdict as a person writes it.
func words(v judge.Verdict) string { return strings.ReplaceAll(string(v), "_", " ") }

func (p *printer) verdict(v judge.Verdict) string {
	if v == judge.Accepted {
		return p.style(good, words(v))
	}
	return p.style(bad, words(v))
}

// report prints what came of one attempt; brief where it is one of several
// and was accepted.
func (p *printer) report(j job, r *judge.Report, verbose, several bool) {
	pr := j.entry.Problem
	if several && r.Verdict == judge.Accepted && !verbose {
		p.printf("%s  %-6s %s  %s%s\n", p.verdict(r.Verdict), pr.ID, pr.Title, p.style(faint, who(j, r)), p.ratio(r))
		return
	}
	p.title(j, r)
	if r.Detail != "" {
		p.printf("%s\n", p.verdict(r.Verdict))
		p.indent("  ", shortenAll(r.Detail, r.Source))
		p.printf("\n")
		return
	}
	if r.Verdict == judge.NotImplemented {
		p.printf("%s  the stub is as it was made: write %s\n\n", p.verdict(r.Verdict), shorten(r.Source))
		return
	}
	if verbose {
		p.cases(r)
	}
	if first := firstFailed(r); first >= 0 {
		p.failed(pr, r, first, verbose)
	}
	p.printf("%s\n", p.counts(r))
	p.cost(r, verbose)
}

func who(j job, r *judge.Report) string {
	if j.file != "" {
		return shorten(j.file)
	}
	return r.Approach
}

func (p *printer) title(j job, r *judge.Report) {
	pr := j.entry.Problem
	p.printf("%s  %s\n", p.style(bold, pr.ID+". "+pr.Title), p.style(faint, who(j, r)))
	if j.note != "" {
		p.printf("%s\n", j.note)
	}
	p.printf("\n")
}

func firstFailed(r *judge.Report) int {
	for i, c := range r.Cases {
		if c.Verdict == r.Verdict && c.Verdict != judge.Accepted {
			return i
		}
	}
	return -1
}

// failed shows a case in full.
func (p *printer) failed(pr *judge.Problem, r *judge.Report, i int, whole bool) {
	c := r.Cases[i]
	if c.Seed != 0 {
		p.printf("%s on a random input, the smallest found (--seed %d shows it again)\n", p.verdict(c.Verdict), c.Seed)
	} else {
		p.printf("%s in case %d of %d, %q\n", p.verdict(c.Verdict), i+1, len(r.Cases), c.Name)
	}
	p.evidence(pr, r, i, whole)
}

// evidence shows what a case was, what came of it, and why that is wrong; whole
// leaves nothing out.
func (p *printer) evidence(pr *judge.Problem, r *judge.Report, i int, whole bool) {
	c := r.Cases[i]
	if c.Detail != "" {
		p.indent("  ", c.Detail)
	}
	p.printf("\n")
	if c.Trace != "" {
		p.indent("  ", shortenAll(c.Trace, r.Source))
		p.printf("\n")
	}
	for i, in := range c.Before {
		p.printf("  %s %s\n", p.style(faint, fmt.Sprintf("call %d:", i+1)), judge.Cut(in, maxShown))
	}
	if len(c.Before) > 0 {
		p.printf("  %s\n", p.style(faint, fmt.Sprintf("call %d:", len(c.Before)+1)))
	}
	cut := p.values(pr, c, whole)
	p.printf("\n")
	p.output("stdout", c.Stdout)
	p.output("stderr", c.Stderr)
	if cut {
		p.printf("  -v shows more of it; --input-to FILE writes the whole input to a file.\n\n")
	}
}

const (
	maxShown = 400 // bytes of a value
	maxLines = 20  // of what the user's code printed
)

func (p *printer) output(name, text string) {
	if text == "" {
		return
	}
	p.printf("  %s\n", p.style(faint, name))
	lines := strings.Split(strings.TrimRight(text, "\n"), "\n")
	if extra := len(lines) - maxLines; extra > 0 {
		lines = append(lines[:maxLines], fmt.Sprintf("… %d more lines", extra))
	}
	for _, line := range lines {
		p.printf("    %s\n", printable(judge.Cut(line, maxShown)))
	}
	p.printf("\n")
}

// printable takes out of a line with text of the user's what would move a
// terminal's cursor.
func printable(line string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && r != '\t' {
			return '�'
		}
		return r
	}, line)
}

func (p *printer) indent(with, text string) {
	for line := range strings.SplitSeq(text, "\n") {
		p.printf("%s%s\n", with, printable(line))
	}
}

// counts says how many cases got which verdict.
func (p *printer) counts(r *judge.Report) string {
	count := make(map[judge.Verdict]int)
	var order []judge.Verdict
	for _, c := range r.Cases {
		if count[c.Verdict] == 0 {
			order = append(order, c.Verdict)
		}
		count[c.Verdict]++
	}
	parts := make([]string, 0, len(order))
	for _, v := range order {
		parts = append(parts, fmt.Sprintf("%d %s", count[v], words(v)))
	}
	if r.Verdict == judge.Accepted {
		cases := "cases"
		if len(r.Cases) == 1 {
			cases = "case"
		}
		text := fmt.Sprintf("%s  %d %s", p.verdict(r.Verdict), len(r.Cases), cases)
		if r.Random > 0 {
			text += fmt.Sprintf(", %d random inputs", r.Random)
		}
		return text
	}
	return strings.Join(parts, ", ") + p.style(faint, "  (-v shows every case)")
}

func (p *printer) cases(r *judge.Report) {
	for i, c := range r.Cases {
		cost := ""
		if c.CPU > 0 {
			cost = duration(c.CPU)
			if c.ReferenceCPU > 0 {
				cost += ", reference " + duration(c.ReferenceCPU)
			}
		}
		p.printf("%3d  %-15s  %-40s  %s\n", i+1, words(c.Verdict), printable(judge.Cut(c.Name, 40)), p.style(faint, cost))
	}
	p.printf("\n")
}

func (p *printer) total(reports []*judge.Report) {
	count := make(map[judge.Verdict]int)
	for _, r := range reports {
		count[r.Verdict]++
	}
	p.printf("\n%d accepted, %d not\n", count[judge.Accepted], len(reports)-count[judge.Accepted])
}
