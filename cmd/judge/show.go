package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"drill/judge/history"
	"drill/judge/statement"
	"drill/problems"
)

func readStatement(arg string) (problems.Entry, *statement.Statement, error) {
	e, _, err := resolve(arg)
	if err != nil {
		return e, nil, err
	}
	readme, err := e.Readme()
	if err != nil {
		return e, nil, err
	}
	s, err := statement.Parse(readme)
	if err != nil {
		return e, nil, fmt.Errorf("problems/%s/README.md: %w", e.Dir, err)
	}
	if len(e.Stages()) == 0 {
		return e, s, nil
	}
	seat, err := e.Seat()
	if err == nil {
		s.Insert("Hints", statement.Section{Name: "Stages", Text: seat.StageSection()})
	}
	return e, s, err
}

func (p *printer) markdown(text string) error {
	return statement.Render(p.out, text, statement.Options{Width: min(p.width, 100), Color: p.colour})
}

func showCommand() *cobra.Command {
	var solution, giveUp bool
	cmd := &cobra.Command{
		Use:               "show PROBLEM",
		Short:             "Show the statement of a problem",
		Args:              wantProblem(1, 1),
		ValidArgsFunction: completeProblems,
		RunE: func(cmd *cobra.Command, args []string) error {
			e, s, err := readStatement(args[0])
			if err != nil {
				return err
			}
			p := newPrinter(cmd)
			if solution || giveUp {
				return p.solution(e, giveUp)
			}
			return p.markdown(s.Problem())
		},
	}
	cmd.Flags().BoolVar(&solution, "solution", false, "show the reference and every other approach, once you have solved it")
	cmd.Flags().BoolVar(&giveUp, "give-up", false, "show them all the same; the log says so")
	return cmd
}

// solution shows the reference and the other approaches to who may see them.
func (p *printer) solution(e problems.Entry, giveUp bool) error {
	root, err := findClone()
	if err != nil {
		return err
	}
	lines, err := readLog(root, p)
	if err != nil {
		return err
	}
	if err := mayShow(root, p, e, lines, giveUp); err != nil {
		return err
	}
	_, source, err := e.Sources()
	p.printf("%s", source)
	return err
}

func hintCommand() *cobra.Command {
	var again bool
	cmd := &cobra.Command{
		Use:               "hint PROBLEM",
		Short:             "One more hint each time: a nudge, the idea, an outline",
		Args:              wantProblem(1, 1),
		ValidArgsFunction: completeProblems,
		RunE: func(cmd *cobra.Command, args []string) error {
			root, err := findClone()
			if err != nil {
				return err
			}
			e, s, err := readStatement(args[0])
			if err != nil {
				return err
			}
			return newPrinter(cmd).hint(root, e, s, again)
		},
	}
	cmd.Flags().BoolVar(&again, "again", false, "show those that you have had once more")
	return cmd
}

// hint shows the next hint, which the log counts, or those that were shown
// before in this attempt.
func (p *printer) hint(root string, e problems.Entry, s *statement.Statement, again bool) error {
	lines, err := readLog(root, p)
	if err != nil {
		return err
	}
	id := e.Problem.ID
	had := min(history.Hints(lines, id), len(s.Hints))
	from, to := had, had+1
	switch {
	case again && had == 0:
		p.printf("You have had no hint yet: judge hint %s gives the first.\n", id)
		return nil
	case again:
		from, to = 0, had
	case had == len(s.Hints):
		p.printf("You have had all %d hints: --again shows them once more.\n", had)
		return nil
	default:
		appendLog(root, p, history.Line{Event: history.Hinted, Problem: id})
	}
	for i, text := range s.Hints[from:to] {
		if i > 0 {
			p.printf("\n")
		}
		p.printf("%s\n\n", p.style(bold, fmt.Sprintf("Hint %d of %d", from+i+1, len(s.Hints))))
		if err := p.markdown(text); err != nil {
			return err
		}
	}
	return nil
}
