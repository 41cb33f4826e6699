package main

import (
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"drill/judge/history"
	"drill/problems"
)

func timerCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "timer PROBLEM [DURATION]",
		Short: "Set a timer for a problem, or show what is left of it",
		Long: `Set a timer for a problem, as in judge timer 76 25m, or show what is left of it.
It stops nothing: judge watch shows it, and the log has it. A pass ends it.`,
		Args:              wantProblem(1, 2),
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
			if len(args) == 2 {
				d, err := time.ParseDuration(args[1])
				if err != nil || d < 0 {
					return usagef("%q is no time: write 25m, or 1h30m", args[1])
				}
				if err := setTimer(root, e, d); err != nil {
					return err
				}
			}
			lines, err := readLog(root, p)
			if err != nil {
				return err
			}
			text := timerText(lines, e, time.Now())
			if text == "" {
				text = fmt.Sprintf("no timer runs for %s", e.Problem.ID)
			}
			p.printf("%s\n", text)
			return nil
		},
	}
}

func setTimer(root string, e problems.Entry, d time.Duration) error {
	return practiceLog(root).Append(history.Line{Event: history.Timed, Problem: e.Problem.ID, Timer: d.Seconds()})
}

// timerText says what is left of a problem's timer, or nothing where none runs.
func timerText(lines []history.Line, e problems.Entry, now time.Time) string {
	left, running := history.TimeLeft(lines, e.Problem.ID, now)
	switch {
	case !running:
		return ""
	case left < 0:
		return clock(-left) + " over time"
	}
	return clock(left) + " left"
}

// clock writes a duration as minutes and seconds.
func clock(d time.Duration) string {
	s := int(d.Seconds())
	if s < 3600 {
		return fmt.Sprintf("%d:%02d", s/60, s%60)
	}
	return fmt.Sprintf("%d:%02d:%02d", s/3600, s/60%60, s%60)
}
