package main

import (
	"bytes"
	"errors"
	"fmt"
	"path/filepath"
	"slices"

	"drill/judge"
	"drill/judge/history"
	"drill/problems"
)

// save adds the failing input that a report ends with to the user's own cases.
func (p *printer) save(root string, e problems.Entry, r *judge.Report) error {
	if len(r.Cases) == 0 || r.Verdict == judge.NotImplemented {
		return nil
	}
	if r.Verdict == judge.JudgeError {
		return errors.New("not saved: it is not your solution that is wrong here")
	}
	found := r.Cases[len(r.Cases)-1]
	path := filepath.Join(practiceDir(root, e), "cases.jsonl")
	own, err := e.Inputs.Load(e.Problem, path)
	if err != nil {
		return &usageError{fmt.Errorf("not saved: %w", err)}
	}
	inputs := [][][]byte{}
	for _, text := range found.Before {
		in, err := e.Problem.ParseArgs(text)
		if err != nil {
			return err
		}
		inputs = append(inputs, in)
	}
	inputs = append(inputs, found.In)
	if len(inputs) == 1 {
		for _, c := range own {
			if slices.EqualFunc(c.In, found.In, bytes.Equal) {
				fmt.Fprintf(p.err, "It is among your cases already, as %q.\n", c.Name)
				return nil
			}
		}
	}
	var lines []byte
	for i, in := range inputs {
		c := judge.Case{Name: fmt.Sprintf("stress %d", found.Seed), In: in}
		if len(inputs) > 1 {
			c.Name += fmt.Sprintf(", call %d", i+1)
		}
		for base, n := c.Name, 2; slices.ContainsFunc(own, func(o judge.Case) bool { return o.Name == c.Name }); n++ {
			c.Name = fmt.Sprintf("%s, again %d", base, n)
		}
		want, err := e.Problem.Expect(&c)
		if err == nil && c.Fails == "" {
			c.Want, err = e.Problem.EncodeAnswer(want)
		}
		if err != nil {
			return err
		}
		own = append(own, c)
		lines = append(append(lines, e.Problem.CaseLine(c)...), '\n')
	}
	if err := history.AppendLines(path, func([]byte) ([]byte, error) { return lines, nil }); err != nil {
		return err
	}
	fmt.Fprintf(p.err, "Added to %s as %q.\n", shorten(path), own[len(own)-1].Name)
	return nil
}
