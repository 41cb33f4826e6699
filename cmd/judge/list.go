package main

import (
	"bytes"
	"encoding/json"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"drill/judge"
	"drill/problems"
)

type listFlags struct {
	topic, level, section, state string
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
			p := newPrinter(cmd)
			for _, e := range entries {
				pr := e.Problem
				p.printf("%-6s %-44s %-7s %s\n", pr.ID, judge.Cut(pr.Title, 44), pr.Level, stateMark(p, e))
			}
			if len(entries) == 0 {
				p.printf("no problem is of that kind\n")
			}
			return nil
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&f.topic, "topic", "", "only problems of that `topic`, as \"sliding window\"")
	flags.StringVar(&f.level, "level", "", "only problems of that `level`: easy, medium or hard")
	flags.StringVar(&f.section, "section", "", "only problems of that `section` of the notes, as 4.3")
	flags.StringVar(&f.state, "state", "", "only problems in that `state`: new, stub or started")
	flags.BoolVar(&f.json, "json", false, "print one JSON object a problem")
	complete := func(words ...string) func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
		return func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return words, cobra.ShellCompDirectiveNoFileComp
		}
	}
	// The flags exist, so these cannot fail.
	_ = cmd.RegisterFlagCompletionFunc("level", complete("easy", "medium", "hard"))
	_ = cmd.RegisterFlagCompletionFunc("state", complete(stateNew, stateStub, stateStarted))
	_ = cmd.RegisterFlagCompletionFunc("topic", complete(topics()...))
	return cmd
}

func (f *listFlags) filter() ([]problems.Entry, error) {
	if f.level != "" && !slices.Contains([]string{"easy", "medium", "hard"}, f.level) {
		return nil, usagef("there is no level %q, only easy, medium and hard", f.level)
	}
	if f.state != "" && !slices.Contains([]string{stateNew, stateStub, stateStarted}, f.state) {
		return nil, usagef("there is no state %q, only new, stub and started", f.state)
	}
	if f.topic != "" && !slices.Contains(topics(), f.topic) {
		return nil, usagef("there is no topic %q, only %s", f.topic, strings.Join(topics(), ", "))
	}
	root, rootErr := findClone()
	if f.state != "" && rootErr != nil {
		return nil, rootErr
	}
	var entries []problems.Entry
	for _, e := range problems.All {
		p := e.Problem
		switch {
		case f.topic != "" && !slices.Contains(p.Topics, f.topic):
		case f.level != "" && p.Level.String() != f.level:
		case f.section != "" && p.Notes != f.section && !strings.HasPrefix(p.Notes, f.section+"."):
		case f.state != "" && state(root, e) != f.state:
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
)

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

func stateMark(p *printer, e problems.Entry) string {
	root, err := findClone()
	if err != nil {
		return ""
	}
	if s := state(root, e); s != stateNew {
		return p.style(faint, s)
	}
	return ""
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
