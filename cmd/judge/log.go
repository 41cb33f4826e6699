package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/rogpeppe/go-internal/diff"
	"github.com/spf13/cobra"

	"drill/judge"
	"drill/judge/fsrs"
	"drill/judge/history"
	"drill/problems"
)

func practiceLog(root string) *history.Log { return history.Open(filepath.Join(root, "practice")) }

// readLog reads the log and says which of its lines it passes over.
func readLog(root string, p *printer) ([]history.Line, error) {
	log := practiceLog(root)
	lines, bad, err := log.Read()
	for _, b := range bad {
		p.warn(fmt.Errorf("%s:%d is passed over: %s", shorten(log.Path()), b.Number, b.Why))
	}
	return lines, err
}

// appendLog adds a line to the log. A log that cannot be written keeps nobody
// from practising.
func appendLog(root string, p *printer, line history.Line) {
	if err := practiceLog(root).Append(line); err != nil {
		p.warn(fmt.Errorf("the log has no line of this: %w", err))
	}
}

// logRun adds what came of a user's attempt to the log and keeps the file if it
// was accepted. The library's own attempts below testdata are none.
func logRun(root string, p *printer, j job, r *judge.Report, partial bool) {
	if rel, err := filepath.Rel(filepath.Join(root, "testdata"), j.file); err == nil && !strings.HasPrefix(rel, "..") {
		return
	}
	line := history.Line{Event: history.Ran, Problem: j.entry.Problem.ID, Verdict: r.Verdict, Partial: partial, Hash: history.Hash(j.source)}
	if i := firstFailed(r); i >= 0 && r.Verdict != judge.NotImplemented {
		line.Case = r.Cases[i].Name
	}
	if c := slowest(r); c != nil && c.ReferenceCPU > 0 {
		line.CPU = ratioOf(c.CPU, c.ReferenceCPU)
		line.Memory = ratioOf(c.Bytes, c.ReferenceBytes)
	}
	if j.file != attemptFile(root, j.entry) {
		line.File = j.file
		if rel, err := filepath.Rel(root, j.file); err == nil && !strings.HasPrefix(rel, "..") {
			line.File = filepath.ToSlash(rel)
		}
	}
	if r.Verdict == judge.Accepted && !partial {
		if err := practiceLog(root).Keep(j.entry.Dir, j.source); err != nil {
			p.warn(fmt.Errorf("the accepted solution is not kept: %w", err))
		}
	}
	appendLog(root, p, line)
}

// ratioOf returns a/b to three decimals, or 0 where b is nothing.
func ratioOf(a, b int64) float64 {
	if b == 0 {
		return 0
	}
	return math.Round(1000*float64(a)/float64(b)) / 1000
}

// byID returns the problem of an ID that a log holds, or an empty one for an ID
// that is none any more.
func byID(id string) *judge.Problem {
	for _, e := range problems.All {
		if e.Problem.ID == id {
			return e.Problem
		}
	}
	return &judge.Problem{}
}

func levelOf(id string) judge.Level { return byID(id).Level }

func logCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:               "log [PROBLEM]",
		Short:             "What you did, newest last",
		Args:              wantProblem(0, 1),
		ValidArgsFunction: completeProblems,
		RunE: func(cmd *cobra.Command, args []string) error {
			root, err := findClone()
			if err != nil {
				return err
			}
			p := newPrinter(cmd)
			lines, err := readLog(root, p)
			if err != nil {
				return err
			}
			if len(args) == 1 {
				e, _, err := resolve(args[0])
				if err != nil {
					return err
				}
				lines = history.Of(lines, e.Problem.ID)
			}
			for _, l := range lines {
				if asJSON {
					if err := json.NewEncoder(p.out).Encode(l); err != nil {
						return err
					}
					continue
				}
				p.printf("%s\n", strings.TrimRight(logLine(p, l), " "))
			}
			if len(lines) == 0 && !asJSON {
				p.printf("nothing yet: judge run adds a line for every run of your solution\n")
			}
			return nil
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON object a line")
	return cmd
}

func logLine(p *printer, l history.Line) string {
	what := string(l.Event)
	switch l.Event {
	case history.Ran:
		what = p.verdict(l.Verdict)
		if l.Case != "" {
			what += fmt.Sprintf(" in %q", l.Case)
		}
		if l.CPU > 0 {
			what += fmt.Sprintf(", %.2g times the reference's time", l.CPU)
		}
		if l.Partial {
			what += p.style(faint, ", not all cases")
		}
		if l.File != "" {
			what += p.style(faint, ", "+l.File)
		}
	case history.Hinted:
		what = fmt.Sprintf("hint %d", l.Hints)
	case history.GaveUp:
		what = "given up"
	case history.Rated:
		what = "rated " + l.Rating
	case history.Timed:
		what = "timer of " + time.Duration(l.Timer*float64(time.Second)).String()
	case history.Planned:
		what = "plan " + l.Plan
	}
	return fmt.Sprintf("%s  %-6s %s", p.style(faint, l.Time.Local().Format("2006-01-02 15:04")), l.Problem, what)
}

func rateCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "rate PROBLEM again|hard|good|easy",
		Short: "Correct how well you knew a problem, and so when it is due again",
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) != 2 {
				return usagef("%s: which problem, and how was it? For example: %s 76 hard", cmd.CommandPath(), cmd.CommandPath())
			}
			return nil
		},
		ValidArgsFunction: func(cmd *cobra.Command, args []string, toComplete string) ([]string, cobra.ShellCompDirective) {
			if len(args) == 1 {
				return []string{"again", "hard", "good", "easy"}, cobra.ShellCompDirectiveNoFileComp
			}
			return completeProblems(cmd, args, toComplete)
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			root, err := findClone()
			if err != nil {
				return err
			}
			e, _, err := resolve(args[0])
			if err != nil {
				return err
			}
			rating, ok := fsrs.ParseRating(args[1])
			if !ok {
				return usagef("there is no rating %q, only again, hard, good and easy", args[1])
			}
			p := newPrinter(cmd)
			lines, err := readLog(root, p)
			if err != nil {
				return err
			}
			id := e.Problem.ID
			if len(history.Reviews(history.Of(lines, id), 0)) == 0 {
				return usagef("you have neither solved %s nor given it up: there is nothing to rate yet", id)
			}
			if err := practiceLog(root).Append(history.Line{Event: history.Rated, Problem: id, Rating: rating.String()}); err != nil {
				return err
			}
			if lines, err = readLog(root, p); err != nil {
				return err
			}
			card := history.Cards(lines, levelOf)[id]
			p.printf("%s was %s: due %s\n", id, rating, dueText(card.Due, time.Now()))
			return nil
		},
	}
}

// dueText says when a problem is due, as seen from now.
func dueText(due, now time.Time) string {
	switch days := history.Days(now, due); {
	case days < 0:
		return fmt.Sprintf("since %s", due.Format("Mon 2 Jan"))
	case days == 0:
		return "today"
	case days == 1:
		return "tomorrow"
	case days < 7:
		return due.Format("on Monday")
	case days < 200:
		return due.Format("on 2 January")
	}
	return due.Format("on 2 January 2006")
}

func diffCommand() *cobra.Command {
	var giveUp, reference bool
	cmd := &cobra.Command{
		Use:   "diff PROBLEM",
		Short: "How your solution differs from the one accepted last, or from the reference",
		Long: `Compare your solution with the one that was accepted last. Where you have none,
or with --reference, compare it with the reference, which takes a pass or
--give-up.`,
		Args:              wantProblem(1, 1),
		ValidArgsFunction: completeProblems,
		RunE: func(cmd *cobra.Command, args []string) error {
			root, err := findClone()
			if err != nil {
				return err
			}
			e, _, err := resolve(args[0])
			if err != nil {
				return err
			}
			p := newPrinter(cmd)
			lines, err := readLog(root, p)
			if err != nil {
				return err
			}
			file := attemptFile(root, e)
			mine, err := os.ReadFile(file)
			if errors.Is(err, fs.ErrNotExist) {
				return usagef("you have no solution yet: judge new %s makes a stub", e.Problem.ID)
			} else if err != nil {
				return err
			}
			old, line, err := practiceLog(root).LastAccepted(lines, e.Problem.ID, e.Dir)
			name := "accepted " + line.Time.Local().Format("2006-01-02 15:04")
			if reference || giveUp || errors.Is(err, fs.ErrNotExist) {
				if err := mayShow(root, p, e, lines, giveUp); err != nil {
					return err
				}
				name = "reference"
				_, old, err = e.Sources()
			}
			if err != nil {
				return err
			}
			text := diff.Diff(name, old, shorten(file), mine)
			if text == nil {
				p.printf("no difference from what was %s\n", name)
			}
			p.diff(string(text))
			return nil
		},
	}
	cmd.Flags().BoolVar(&reference, "reference", false, "compare with the reference")
	cmd.Flags().BoolVar(&giveUp, "give-up", false, "show the reference without a pass; the log says so")
	return cmd
}

// mayShow lets the reference be shown after a pass, or where the user gives up,
// which it writes down.
func mayShow(root string, p *printer, e problems.Entry, lines []history.Line, giveUp bool) error {
	id := e.Problem.ID
	switch {
	case history.MaySee(lines, id):
		return nil
	case giveUp:
		appendLog(root, p, history.Line{Event: history.GaveUp, Problem: id})
		return nil
	}
	return usagef("you have not solved %s yet: judge hint %s helps, and --give-up shows the solution all the same", id, id)
}

// diff prints a unified diff in colours.
func (p *printer) diff(text string) {
	for line := range strings.Lines(text) {
		line, body := strings.TrimSuffix(line, "\n"), faint
		switch {
		case strings.HasPrefix(line, "diff "):
			continue
		case strings.HasPrefix(line, "+"):
			body = added
		case strings.HasPrefix(line, "-"):
			body = removed
		case !strings.HasPrefix(line, "@@"):
			p.printf("%s\n", line)
			continue
		}
		p.printf("%s\n", p.style(body, line))
	}
}
