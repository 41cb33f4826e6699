package main

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"drill/judge"
	"drill/judge/history"
	"drill/problems"
)

// A plan is an order in which to go through the problems, in groups.
type plan struct {
	name, about string
	steps       func() []step
}

type step struct {
	entry problems.Entry
	group string
}

var plans = []plan{
	{"notes", "the order of the learning notes", byNotes},
	{"topics", "one topic after the other, easy problems first", byTopic},
	{"weeks", "five hours a week, easy problems first, the topics mixed", byWeek},
}

func findPlan(name string) (plan, bool) {
	for _, p := range plans {
		if p.name == name || name == "" {
			return p, true
		}
	}
	return plan{}, false
}

// chosenPlan returns the plan that the log names, or the first.
func chosenPlan(lines []history.Line) plan {
	p, ok := findPlan(history.Plan(lines))
	if !ok { // of a newer judge
		p = plans[0]
	}
	return p
}

// inNotes returns all problems in the order of the notes.
func inNotes() []problems.Entry {
	all := slices.Clone(problems.All)
	slices.SortStableFunc(all, func(a, b problems.Entry) int {
		return cmp.Or(cmp.Compare(sectionOf(a), sectionOf(b)), cmp.Compare(beside(a), beside(b)),
			slices.Compare(numbers(a.Problem.Notes), numbers(b.Problem.Notes)))
	})
	return all
}

// beside is 1 for a problem that the notes' list of problems, section 4.3, has
// not: those that only a tip speaks of come behind it.
func beside(e problems.Entry) int {
	if strings.HasPrefix(e.Problem.Notes, "4.") && !strings.HasPrefix(e.Problem.Notes, "4.3") {
		return 1
	}
	return 0
}

// numbers reads the numbers in a section of the notes, as "4.3.59" or "9.1.1 ex3".
func numbers(notes string) []int {
	var ns []int
	for _, part := range strings.FieldsFunc(notes, func(r rune) bool { return r < '0' || r > '9' }) {
		n, _ := strconv.Atoi(part) // they are digits
		ns = append(ns, n)
	}
	return ns
}

func byNotes() []step {
	var steps []step
	for _, e := range inNotes() {
		steps = append(steps, step{e, sectionTitle(sectionOf(e))})
	}
	return steps
}

// byTopic takes each problem under the rarest of its topics that another problem
// has too: it says more than "array".
func byTopic() []step {
	count := make(map[string]int)
	for _, e := range problems.All {
		for _, t := range e.Problem.Topics {
			count[t]++
		}
	}
	var steps []step
	for _, e := range inNotes() {
		best := e.Problem.Topics[0]
		for _, t := range e.Problem.Topics {
			if count[t] >= 3 && (count[best] < 3 || count[t] < count[best]) {
				best = t
			}
		}
		steps = append(steps, step{e, best})
	}
	slices.SortStableFunc(steps, func(a, b step) int {
		return cmp.Or(cmp.Compare(a.group, b.group), cmp.Compare(a.entry.Problem.Level, b.entry.Problem.Level))
	})
	return steps
}

const weekMinutes = 5 * 60

// byWeek deals the problems of each level out over the topics in turn, and
// fills weeks of five hours with them.
func byWeek() []step {
	topics := byTopic()
	var order []problems.Entry
	for level := judge.Easy; level <= judge.Hard; level++ {
		var decks [][]problems.Entry
		last := ""
		for _, s := range topics {
			if s.entry.Problem.Level != level {
				continue
			}
			if s.group != last || len(decks) == 0 {
				decks, last = append(decks, nil), s.group
			}
			deck := &decks[len(decks)-1]
			*deck = append(*deck, s.entry)
		}
		for round := 0; ; round++ {
			before := len(order)
			for _, deck := range decks {
				if round < len(deck) {
					order = append(order, deck[round])
				}
			}
			if len(order) == before {
				break
			}
		}
	}
	var steps []step
	week, minutes := 1, 0
	for _, e := range order {
		need := usualMinutes(e.Problem.Level)
		if minutes+need > weekMinutes {
			week, minutes = week+1, 0
		}
		minutes += need
		steps = append(steps, step{e, fmt.Sprintf("week %d", week)})
	}
	return steps
}

// usualMinutes is how long a problem takes most people who practise.
func usualMinutes(l judge.Level) int {
	return map[judge.Level]int{judge.Easy: 20, judge.Medium: 30, judge.Hard: 45}[l]
}

func planCommand() *cobra.Command {
	names := make([]string, len(plans))
	for i, p := range plans {
		names[i] = p.name
	}
	return &cobra.Command{
		Use:       "plan [" + strings.Join(names, "|") + "]",
		Short:     "Show the plan that judge next follows, or choose one",
		ValidArgs: names,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) > 1 {
				return usagef("judge plan takes one plan, not %d", len(args))
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			root, err := findClone()
			if err != nil {
				return err
			}
			pr := newPrinter(cmd)
			if len(args) == 1 {
				if !slices.Contains(names, args[0]) {
					return usagef("there is no plan %q, only %s", args[0], strings.Join(names, ", "))
				}
				if err := practiceLog(root).Append(history.Line{Event: history.Planned, Plan: args[0]}); err != nil {
					return err
				}
			}
			lines, err := readLog(root, pr)
			if err != nil {
				return err
			}
			pr.plan(root, chosenPlan(lines), history.Cards(lines, levelOf))
			return nil
		},
	}
}

// plan prints the groups of a plan, the one that is worked on in full.
func (p *printer) plan(root string, pl plan, cards map[string]history.Card) {
	p.printf("%s  %s\n\n", p.style(bold, "Plan: "+pl.name), pl.about)
	steps := pl.steps()
	open := false
	for len(steps) > 0 {
		group := steps[0].group
		n := slices.IndexFunc(steps, func(s step) bool { return s.group != group })
		if n < 0 {
			n = len(steps)
		}
		solved := 0
		for _, s := range steps[:n] {
			if cards[s.entry.Problem.ID].Solved() {
				solved++
			}
		}
		p.printf("%-45s %3d of %d\n", group, solved, n)
		if solved < n && !open {
			open = true
			for _, s := range steps[:n] {
				p.listed(root, s.entry, cards[s.entry.Problem.ID], time.Now(), "")
			}
		}
		steps = steps[n:]
	}
	var others []string
	for _, o := range plans {
		if o.name != pl.name {
			others = append(others, fmt.Sprintf("judge plan %s: %s", o.name, o.about))
		}
	}
	p.printf("\n%s\n", p.style(faint, strings.Join(others, "\n")))
}
