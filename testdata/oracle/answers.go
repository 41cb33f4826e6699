//go:build ignore

// Answers tells compare.py what the reference of a problem answers and whether
// the problem's checker takes a library's answer for it. A line of standard input
// is {"problem": "ml77", "case": a line of a case file, "got": an answer}; a line of
// standard output {"want": the reference's answer, "complaint": "", "rel": 0, "abs": 0}.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"log"
	"os"

	"drill/judge"
	"drill/problems"
)

type question struct {
	Problem string          `json:"problem"`
	Case    json.RawMessage `json:"case"`
	Got     json.RawMessage `json:"got"`
}

type reply struct {
	Want      json.RawMessage `json:"want"`
	Complaint string          `json:"complaint"`
	Rel       float64         `json:"rel"`
	Abs       float64         `json:"abs"`
	Property  bool            `json:"property"` // the checker is the problem's own
}

func main() {
	in := bufio.NewReader(os.Stdin)
	out := json.NewEncoder(os.Stdout)
	for {
		line, err := in.ReadBytes('\n')
		if len(line) == 0 {
			return
		}
		var q question
		if err == nil {
			err = json.Unmarshal(line, &q)
		}
		if err != nil {
			log.Fatal(err)
		}
		r, err := answer(q)
		if err != nil {
			log.Fatalf("%s: %v", q.Problem, err)
		}
		if err := out.Encode(r); err != nil {
			log.Fatal(err)
		}
	}
}

func answer(q question) (*reply, error) {
	e, err := problems.Find(q.Problem)
	if err != nil {
		return nil, err
	}
	p := e.Problem
	cases, err := judge.ReadCases(p, "case", q.Case)
	if err != nil {
		return nil, err
	}
	reference, err := p.Do(judge.Seat{Func: e.Approaches[0].Func}, cases[0].In)
	if err = errors.Join(err, reference.Err, reference.Complaint); err != nil {
		return nil, err
	}
	want, err := p.EncodeAnswer(reference.Values)
	if err != nil {
		return nil, err
	}
	rel, abs := p.Check.Tolerance()
	r := &reply{Want: want, Rel: rel, Abs: abs, Property: p.Check.ByProperty()}
	args, err := p.DecodeArgs(cases[0].In)
	if err != nil {
		return nil, err
	}
	got, err := p.DecodeAnswer(args, q.Got)
	if err != nil {
		r.Complaint = "the library's answer: " + err.Error()
	} else if err := p.Compare(cases[0], reference.Values, judge.Answer{Values: got}); err != nil {
		r.Complaint = err.Error()
	}
	return r, nil
}
