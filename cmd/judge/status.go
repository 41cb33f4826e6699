package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"drill/judge"
	"drill/judge/history"
	"drill/problems"
)

// A standing is how far the user is.
type standing struct {
	Problems int       `json:"problems"`
	Solved   int       `json:"solved"`
	Streak   int       `json:"streak_days"`
	DueToday []string  `json:"due_today"` // IDs
	DueWeek  []string  `json:"due_week"`  // in the seven days from tomorrow on
	Levels   []share   `json:"levels"`
	Sections []share   `json:"sections"`
	Topics   []share   `json:"topics"`
	Weakest  []share   `json:"weakest_topics"`
	Best     []ratio   `json:"best_ratios"`
	Runs     []int     `json:"runs_a_day"` // the last days, today last
	Now      time.Time `json:"time"`
}

// A share is how much of a group of problems is solved.
type share struct {
	Name   string  `json:"name"`
	Of     int     `json:"problems"`
	Solved int     `json:"solved"`
	Known  float64 `json:"known,omitempty"` // mean chance of knowing the solved ones still
	tries  int     // wrong solutions and hints, over the problems worked on
	done   int     // problems worked on
}

type ratio struct {
	Problem string  `json:"problem"`
	CPU     float64 `json:"cpu_ratio"`
	Memory  float64 `json:"memory_ratio,omitempty"`
}

const (
	weeksShown = 16
	mostShown  = 5
)

func newStanding(lines []history.Line, now time.Time) standing {
	cards := history.Cards(lines, levelOf)
	weekday := (int(now.Weekday()) + 6) % 7 // Monday is 0
	s := standing{Problems: len(problems.All), Streak: history.Streak(lines, now), Now: now,
		Runs: history.Activity(lines, now, 7*(weeksShown-1)+weekday+1)}
	levels, sects, topics := make(map[string]*share), make(map[string]*share), make(map[string]*share)
	for _, e := range inNotes() {
		id := e.Problem.ID
		c := cards[id]
		if c.Solved() {
			s.Solved++
		}
		switch days := history.Days(now, c.Due); {
		case c.IsDue(now):
			s.DueToday = append(s.DueToday, id)
		case len(c.Reviews) > 0 && days <= 7:
			s.DueWeek = append(s.DueWeek, id)
		}
		count(levels, &s.Levels, e.Problem.Level.String(), c, now)
		count(sects, &s.Sections, sectionTitle(sectionOf(e)), c, now)
		for _, t := range e.Problem.Topics {
			count(topics, &s.Topics, t, c, now)
		}
		if cpu, memory := history.Best(lines, id); cpu > 0 {
			s.Best = append(s.Best, ratio{id, cpu, memory})
		}
	}
	finish(levels, s.Levels)
	finish(sects, s.Sections)
	finish(topics, s.Topics)
	slices.SortFunc(s.Levels, func(a, b share) int { return cmp.Compare(levelRank(a.Name), levelRank(b.Name)) })
	slices.SortFunc(s.Topics, func(a, b share) int { return cmp.Compare(a.Name, b.Name) })
	slices.SortStableFunc(s.Best, func(a, b ratio) int { return cmp.Compare(a.CPU, b.CPU) })
	s.Weakest = weakest(slices.Collect(maps.Values(topics)))
	return s
}

func levelRank(name string) int { return slices.Index([]string{"easy", "medium", "hard"}, name) }

// count adds a problem to the share of that name, which it makes at first.
func count(by map[string]*share, order *[]share, name string, c history.Card, now time.Time) {
	sh := by[name]
	if sh == nil {
		sh = &share{Name: name}
		by[name] = sh
		*order = append(*order, share{Name: name})
	}
	sh.Of++
	if c.Solved() {
		sh.Solved++
		sh.Known += c.Retrievability(now)
	}
	for _, r := range c.Reviews {
		sh.tries += r.Tries + r.Hints
		if r.GaveUp {
			sh.tries += 5
		}
	}
	if len(c.Reviews) > 0 {
		sh.done++
	}
}

func finish(by map[string]*share, order []share) {
	for _, sh := range by {
		if sh.Solved > 0 {
			sh.Known /= float64(sh.Solved)
		}
	}
	for i := range order {
		order[i] = *by[order[i].Name]
	}
}

// weakest returns the topics with the most wrong solutions, hints and problems
// given up to a problem, of those that were worked on twice.
func weakest(topics []*share) []share {
	trouble := func(s share) float64 { return float64(s.tries) / float64(s.done) }
	var weak []share
	for _, t := range topics {
		if t.done >= 2 && t.tries > 0 {
			weak = append(weak, *t)
		}
	}
	slices.SortFunc(weak, func(a, b share) int {
		return cmp.Or(cmp.Compare(trouble(b), trouble(a)), cmp.Compare(a.Name, b.Name))
	})
	return weak[:min(len(weak), mostShown)]
}

func statusCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "status",
		Short: "How far you are, what is due, and what you are weak at",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			root, err := findClone()
			if err != nil {
				return err
			}
			p := newPrinter(cmd)
			lines, err := readLog(root, p)
			if err != nil {
				return err
			}
			s := newStanding(lines, time.Now())
			if asJSON {
				return json.NewEncoder(p.out).Encode(s)
			}
			p.standing(s)
			return nil
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON object")
	return cmd
}

func (p *printer) standing(s standing) {
	p.printf("%s  %d of %d solved, %s in a row\n", p.style(bold, "Status"), s.Solved, s.Problems, plural(s.Streak, "day"))
	p.printf("Due today: %s.  This week: %s.\n\n", some(s.DueToday), some(s.DueWeek))
	p.calendar(s.Runs)
	for _, part := range []struct {
		name   string
		shares []share
	}{{"level", s.Levels}, {"section", s.Sections}, {"topic", s.Topics}} {
		p.printf("\n%s\n", p.style(bold, "By "+part.name))
		hidden := 0
		for _, sh := range part.shares {
			if sh.Solved == 0 && sh.done == 0 && part.name != "level" {
				hidden++
				continue
			}
			p.printf("  %-42s %s %3d of %-3d %s\n", judge.Cut(sh.Name, 42), bar(sh.Solved, sh.Of), sh.Solved, sh.Of, known(sh))
		}
		if hidden > 0 {
			p.printf("  %s\n", p.style(faint, fmt.Sprintf("%s not begun yet", plural(hidden, part.name))))
		}
	}
	if len(s.Weakest) > 0 {
		p.printf("\n%s\n", p.style(bold, "Weakest topics"))
		for _, sh := range s.Weakest {
			p.printf("  %-42s %.1f wrong tries and hints a problem\n", sh.Name, float64(sh.tries)/float64(sh.done))
		}
	}
	if len(s.Best) > 0 {
		p.printf("\n%s\n", p.style(bold, "Best times, as multiples of the reference's"))
		for _, r := range s.Best[:min(len(s.Best), mostShown)] {
			p.printf("  %6s  %-34s %.2f\n", r.Problem, judge.Cut(byID(r.Problem).Title, 34), r.CPU)
		}
	}
}

func known(s share) string {
	if s.Solved == 0 {
		return ""
	}
	return fmt.Sprintf("known %.0f %%", 100*s.Known)
}

func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// some writes a few IDs, and how many there are if there are more.
func some(ids []string) string {
	switch n := len(ids); {
	case n == 0:
		return "nothing"
	case n > 8:
		return fmt.Sprintf("%s and %d more", strings.Join(ids[:8], ", "), n-8)
	}
	return strings.Join(ids, ", ")
}

// bar draws a part of a whole, ten cells wide.
func bar(part, whole int) string {
	n := 0
	if whole > 0 {
		n = (10*part + whole - 1) / whole
	}
	return strings.Repeat("█", n) + strings.Repeat("░", 10-n)
}

// calendar draws the runs of each day, a column a week, Monday on top.
func (p *printer) calendar(runs []int) {
	names := []string{"Mon", "", "Wed", "", "Fri", "", "Sun"}
	for day := range 7 {
		var row strings.Builder
		for week := range weeksShown {
			cell := " "
			if i := 7*week + day; i < len(runs) {
				cell = shade(runs[i])
			}
			row.WriteString(cell + " ")
		}
		p.printf("%-4s %s\n", names[day], strings.TrimRight(row.String(), " "))
	}
	p.printf("     %s\n", p.style(faint, fmt.Sprintf("runs a day, the last %d weeks:  · none  ░ 1  ▒ 2 to 4  ▓ 5 to 9  █ 10 or more", weeksShown)))
}

func shade(runs int) string {
	switch {
	case runs == 0:
		return "·"
	case runs == 1:
		return "░"
	case runs < 5:
		return "▒"
	case runs < 10:
		return "▓"
	}
	return "█"
}
