package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"drill/judge"
	"drill/judge/history"
	"drill/problems"
)

type listFlags struct {
	topic, level, section, state string
	by                           string
	json                         bool
}

func listCommand() *cobra.Command {
	var f listFlags
	cmd := &cobra.Command{
		Use:   "list",
		Short: "List the problems and how far you are",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			entries, err := f.filter()
			if err != nil {
				return err
			}
			if f.json {
				return listJSON(cmd, entries)
			}
			return f.print(newPrinter(cmd), entries)
		},
	}
	f.add(cmd)
	cmd.Flags().StringVar(&f.by, "by", "section", "group the problems by section, topic or level")
	cmd.Flags().BoolVar(&f.json, "json", false, "print one JSON object a problem")
	_ = cmd.RegisterFlagCompletionFunc("by", completeWords("section", "topic", "level")) // the flag exists
	return cmd
}

// print lists problems in groups, with how far the user is and what is next.
func (f *listFlags) print(p *printer, entries []problems.Entry) error {
	if len(entries) == 0 {
		p.printf("no problem is of that kind\n")
		return nil
	}
	var steps []step
	switch f.by {
	case "section":
		steps = byNotes()
	case "topic":
		steps = byTopic()
	case "level":
		for _, e := range inNotes() {
			steps = append(steps, step{e, e.Problem.Level.String()})
		}
		slices.SortStableFunc(steps, func(a, b step) int { return cmp.Compare(levelRank(a.group), levelRank(b.group)) })
	default:
		return usagef("--by %s: problems are grouped by section, topic or level", f.by)
	}
	wanted := make(map[string]bool)
	for _, e := range entries {
		wanted[e.Dir] = true
	}
	steps = slices.DeleteFunc(steps, func(s step) bool { return !wanted[s.entry.Dir] })
	var lines []history.Line
	root, err := findClone()
	if err == nil {
		if lines, err = readLog(root, p); err != nil {
			return err
		}
	}
	now := time.Now()
	cards := history.Cards(lines, levelOf)
	next, _, _ := nextBy(problems.All, chosenPlan(lines), cards, now, "")
	group := ""
	for i, s := range steps {
		if s.group != group || i == 0 {
			group = s.group
			solved, of := 0, 0
			for _, o := range steps {
				if o.group == group {
					of++
					if cards[o.entry.Problem.ID].Solved() {
						solved++
					}
				}
			}
			if i > 0 {
				p.printf("\n")
			}
			p.printf("%s  %s\n", p.style(bold, group), p.style(faint, fmt.Sprintf("%d of %d solved", solved, of)))
		}
		mark := ""
		if s.entry.Dir == next.Dir {
			mark = "next"
		}
		p.listed(root, s.entry, cards[s.entry.Problem.ID], now, mark)
	}
	return nil
}

// add adds the flags that choose some of the problems.
func (f *listFlags) add(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.StringVar(&f.topic, "topic", "", "only problems of that `topic`, as \"sliding window\"")
	flags.StringVar(&f.level, "level", "", "only problems of that `level`: easy, medium or hard")
	flags.StringVar(&f.section, "section", "", "only problems of that `section` of the notes, as 4.3")
	flags.StringVar(&f.state, "state", "", "only problems in that `state`: "+strings.Join(states, ", "))
	// The flags exist, so these cannot fail.
	_ = cmd.RegisterFlagCompletionFunc("level", completeWords("easy", "medium", "hard"))
	_ = cmd.RegisterFlagCompletionFunc("state", completeWords(states...))
	_ = cmd.RegisterFlagCompletionFunc("topic", completeWords(topics()...))
}

func completeWords(words ...string) cobra.CompletionFunc {
	return func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
		return words, cobra.ShellCompDirectiveNoFileComp
	}
}

func (f *listFlags) filter() ([]problems.Entry, error) {
	if f.level != "" && !slices.Contains([]string{"easy", "medium", "hard"}, f.level) {
		return nil, usagef("there is no level %q, only easy, medium and hard", f.level)
	}
	if f.state != "" && !slices.Contains(states, f.state) {
		return nil, usagef("there is no state %q, only %s", f.state, strings.Join(states, ", "))
	}
	if f.topic != "" && !slices.Contains(topics(), f.topic) {
		return nil, usagef("there is no topic %q, only %s", f.topic, strings.Join(topics(), ", "))
	}
	var root string
	var cards map[string]history.Card
	if f.state != "" {
		var err error
		if root, err = findClone(); err != nil {
			return nil, err
		}
		lines, _, err := practiceLog(root).Read()
		if err != nil {
			return nil, err
		}
		cards = history.Cards(lines, levelOf)
	}
	now := time.Now()
	var entries []problems.Entry
	for _, e := range problems.All {
		p := e.Problem
		switch {
		case f.topic != "" && !slices.Contains(p.Topics, f.topic):
		case f.level != "" && p.Level.String() != f.level:
		case f.section != "" && p.Notes != f.section && !strings.HasPrefix(p.Notes, f.section+"."):
		case f.state != "" && !inState(root, e, cards[p.ID], now, f.state):
		default:
			entries = append(entries, e)
		}
	}
	return entries, nil
}

func topics() []string {
	var all []string
	for _, e := range problems.All {
		all = append(all, e.Problem.Topics...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// The states of an attempt.
const (
	stateNew     = "new"     // there is none
	stateStub    = "stub"    // as judge new made it
	stateStarted = "started" // written in

	stateSolved = "solved" // once
	stateDue    = "due"    // for review
)

var states = []string{stateNew, stateStub, stateStarted, stateSolved, stateDue}

func inState(root string, e problems.Entry, c history.Card, now time.Time, want string) bool {
	switch want {
	case stateSolved:
		return c.Solved()
	case stateDue:
		return c.IsDue(now)
	}
	return state(root, e) == want
}

func state(root string, e problems.Entry) string {
	text, err := os.ReadFile(attemptFile(root, e))
	switch {
	case err != nil:
		return stateNew
	case bytes.Contains(text, []byte(`panic("not implemented")`)):
		return stateStub
	}
	return stateStarted
}

func listJSON(cmd *cobra.Command, entries []problems.Entry) error {
	type approach struct {
		Name  string `json:"name"`
		Time  string `json:"time"`
		Space string `json:"space"`
	}
	enc := json.NewEncoder(cmd.OutOrStdout())
	for _, e := range entries {
		approaches := make([]approach, len(e.Approaches))
		for i, a := range e.Approaches {
			approaches[i] = approach{a.Name, a.Time, a.Space}
		}
		err := enc.Encode(struct {
			ID         string      `json:"id"`
			Dir        string      `json:"dir"`
			Title      string      `json:"title"`
			Level      judge.Level `json:"level"`
			Topics     []string    `json:"topics"`
			Notes      string      `json:"notes"`
			Approaches []approach  `json:"approaches"`
		}{e.Problem.ID, e.Dir, e.Problem.Title, e.Problem.Level, e.Problem.Topics, e.Problem.Notes, approaches})
		if err != nil {
			return err
		}
	}
	return nil
}
