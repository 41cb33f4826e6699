// Judge runs solutions to the problems of this repository against their cases
// and says which fails and why.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"github.com/spf13/cobra"

	"drill/judge/child"
	"drill/judge/runner"
	"drill/problems"
)

// Exit codes.
const (
	exitAccepted    = 0
	exitRejected    = 1
	exitUsage       = 2
	exitJudge       = 3
	exitInterrupted = 130
)

func main() {
	if args, ok := child.Requested(os.Args); ok {
		runner.ChildMain(args)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	code := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

// run runs one command and returns its exit code.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	root := newRoot()
	root.SetArgs(args)
	root.SetOut(stdout)
	root.SetErr(stderr)
	err := root.ExecuteContext(ctx)
	var code exitCode
	var notFound *problems.NotFoundError
	var input *runner.InputError
	switch {
	case err == nil:
		return exitAccepted
	case errors.As(err, &code):
		return int(code)
	case ctx.Err() != nil:
		fmt.Fprintln(stderr, "judge: interrupted")
		return exitInterrupted
	}
	fmt.Fprintln(stderr, "judge:", err)
	var usage *usageError
	if errors.As(err, &usage) || errors.As(err, &notFound) || errors.As(err, &input) {
		return exitUsage
	}
	return exitJudge
}

// An exitCode is the error of a command that has said all there is to say.
type exitCode int

func (c exitCode) Error() string { return fmt.Sprintf("exit code %d", int(c)) }

// A usageError says that the command was not given what it needs.
type usageError struct{ err error }

func (e *usageError) Error() string { return e.err.Error() }
func (e *usageError) Unwrap() error { return e.err }

func usagef(format string, args ...any) error { return &usageError{fmt.Errorf(format, args...)} }

func newRoot() *cobra.Command {
	root := &cobra.Command{
		Use:           "judge",
		Short:         "Practise algorithms and machine learning in Go",
		Long:          "Judge runs your solution to a problem against its cases and says which fails and why.",
		SilenceErrors: true,
		SilenceUsage:  true,
		RunE: func(cmd *cobra.Command, args []string) error {
			return cmd.Help()
		},
	}
	root.Args = func(cmd *cobra.Command, args []string) error {
		if len(args) == 0 {
			return nil
		}
		text := fmt.Sprintf("there is no command %q", args[0])
		if near := cmd.SuggestionsFor(args[0]); len(near) > 0 {
			text += fmt.Sprintf("; did you mean %s?", near[0])
		}
		return usagef("%s", text)
	}
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return &usageError{err} })
	root.SuggestionsMinimumDistance = 2
	root.AddCommand(runCommand(), stressCommand(), benchCommand(), newCommand(), listCommand(), showCommand(), hintCommand(), verifyCommand(), doctorCommand(), versionCommand(),
		watchCommand(), nextCommand(), planCommand(), statusCommand(), logCommand(), diffCommand(), rateCommand(), timerCommand())
	return root
}

// completeProblems completes the IDs and slugs of problems.
func completeProblems(_ *cobra.Command, _ []string, _ string) ([]string, cobra.ShellCompDirective) {
	names := make([]string, 0, 2*len(problems.All))
	for _, e := range problems.All {
		names = append(names, e.Problem.ID+"\t"+e.Problem.Title, e.Slug()+"\t"+e.Problem.ID)
	}
	return names, cobra.ShellCompDirectiveDefault
}

// onePlusProblems wants at least one argument.
func wantProblem(min, max int) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) < min {
			return usagef("%s: which problem? For example: %s 76", cmd.CommandPath(), cmd.CommandPath())
		}
		if max >= 0 && len(args) > max {
			return usagef("%s takes %d problem at most, not %d", cmd.CommandPath(), max, len(args))
		}
		return nil
	}
}
