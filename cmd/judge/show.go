package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

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
	return e, s, nil
}

func (p *printer) markdown(text string) error {
	return statement.Render(p.out, text, statement.Options{Width: min(p.width, 100), Color: p.colour})
}

func showCommand() *cobra.Command {
	var solution bool
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
			if solution {
				_, source, err := e.Sources()
				p.printf("%s", source)
				return err
			}
			return p.markdown(s.Problem())
		},
	}
	cmd.Flags().BoolVar(&solution, "solution", false, "show the reference and every other approach instead")
	return cmd
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
			file := filepath.Join(practiceDir(root, e), "hints")
			seen, err := readCount(file)
			if err != nil {
				return err
			}
			if again {
				seen = 0
			}
			p := newPrinter(cmd)
			if seen >= len(s.Hints) {
				p.printf("You have had all %d hints: judge hint %s --again starts over.\n", len(s.Hints), e.Problem.ID)
				return nil
			}
			if err := writeCount(file, seen+1); err != nil {
				return err
			}
			p.printf("%s\n\n", p.style(bold, fmt.Sprintf("Hint %d of %d", seen+1, len(s.Hints))))
			return p.markdown(s.Hints[seen])
		},
	}
	cmd.Flags().BoolVar(&again, "again", false, "start over with the first hint")
	return cmd
}

// readCount reads how many hints were shown; none where there is no file.
func readCount(file string) (int, error) {
	text, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return 0, nil
	}
	if err != nil {
		return 0, err
	}
	n, err := strconv.Atoi(strings.TrimSpace(string(text)))
	if err != nil || n < 0 {
		return 0, nil // somebody wrote in it: start over
	}
	return n, nil
}

func writeCount(file string, n int) error {
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return err
	}
	return os.WriteFile(file, []byte(strconv.Itoa(n)+"\n"), 0o644)
}
