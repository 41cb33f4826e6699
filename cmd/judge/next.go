package main

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/charmbracelet/x/ansi"
	"github.com/spf13/cobra"

	"drill/judge/history"
	"drill/problems"
)

type nextFlags struct {
	listFlags
	minutes   int
	hideLevel bool
}

func nextCommand() *cobra.Command {
	var f nextFlags
	cmd := &cobra.Command{
		Use:   "next",
		Short: "One problem to do now, and why",
		Long: `Name one problem to do now: one that is due for review, the most faded first,
else the next of the plan that you have not solved.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			root, err := findClone()
			if err != nil {
				return err
			}
			entries, err := f.filter()
			if err != nil {
				return err
			}
			p := newPrinter(cmd)
			lines, err := readLog(root, p)
			if err != nil {
				return err
			}
			if f.minutes > 0 {
				entries = within(entries, f.minutes)
			}
			e, why, ok := nextOf(entries, lines, time.Now(), "")
			if !ok {
				p.printf("Nothing is due, and all of these are solved: judge status shows how far you are.\n")
				return nil
			}
			level := ""
			if !f.hideLevel {
				level = "  " + p.style(faint, e.Problem.Level.String())
			}
			p.printf("%s%s\n%s\n\n", p.style(bold, e.Problem.ID+". "+e.Problem.Title), level, why)
			begin := "judge new " + e.Problem.ID
			if s := state(root, e); s == stateStarted {
				begin += " --again"
			}
			p.printf("  judge show %s    the statement\n  %-12s    a stub to begin with\n", e.Problem.ID, begin)
			return nil
		},
	}
	f.add(cmd)
	cmd.Flags().IntVar(&f.minutes, "minutes", 0, "only problems that usually take no longer than so many `minutes`")
	cmd.Flags().BoolVar(&f.hideLevel, "hide-level", false, "do not tell how hard it is")
	return cmd
}

func within(entries []problems.Entry, minutes int) []problems.Entry {
	return slices.DeleteFunc(slices.Clone(entries), func(e problems.Entry) bool {
		return usualMinutes(e.Problem.Level) > minutes
	})
}

// nextOf picks one of some problems, other than the one named after, and says
// why.
func nextOf(entries []problems.Entry, lines []history.Line, now time.Time, after string) (e problems.Entry, why string, ok bool) {
	return nextBy(entries, chosenPlan(lines), history.Cards(lines, levelOf), now, after)
}

func nextBy(entries []problems.Entry, pl plan, cards map[string]history.Card, now time.Time, after string) (e problems.Entry, why string, ok bool) {
	faded := 1.0
	for _, d := range entries {
		c := cards[d.Problem.ID]
		if !c.IsDue(now) || d.Problem.ID == after {
			continue
		}
		if r := c.Retrievability(now); !ok || r < faded {
			e, faded, ok = d, r, true
			why = fmt.Sprintf("Due %s: you would still know it with a chance of %.0f %%.", dueText(c.Due, now), 100*r)
		}
	}
	if ok {
		return e, why, true
	}
	for _, s := range pl.steps() {
		id := s.entry.Problem.ID
		wanted := slices.ContainsFunc(entries, func(e problems.Entry) bool { return e.Problem.ID == id })
		if !wanted || cards[id].Solved() || id == after {
			continue
		}
		return s.entry, fmt.Sprintf("Next of the plan %q: %s.", pl.name, s.group), true
	}
	return e, "", false
}

// listed prints a problem as one of a list, with how far the user is; root is
// "" outside a clone.
func (p *printer) listed(root string, e problems.Entry, c history.Card, now time.Time, mark string) {
	pr := e.Problem
	how := ""
	switch {
	case c.IsDue(now):
		how = p.style(due, "due "+dueText(c.Due, now))
	case c.Solved():
		how = p.style(good, "solved")
	case root != "":
		if s := state(root, e); s != stateNew {
			how = p.style(faint, s)
		}
	}
	if mark != "" {
		how = p.style(bold, mark) + " " + how
	}
	line := fmt.Sprintf("%6s  %-44s  %-6s  %s", pr.ID, ansi.Truncate(pr.Title, 44, "…"), pr.Level, how)
	p.printf("%s\n", strings.TrimRight(line, " "))
}
