package main

import (
	"encoding/xml"
	"fmt"
	"io"
	"strings"

	"drill/judge"
)

type junitSuites struct {
	XMLName xml.Name     `xml:"testsuites"`
	Suites  []junitSuite `xml:"testsuite"`
}

type junitSuite struct {
	Name     string      `xml:"name,attr"`
	Tests    int         `xml:"tests,attr"`
	Failures int         `xml:"failures,attr"`
	Errors   int         `xml:"errors,attr"`
	Skipped  int         `xml:"skipped,attr"`
	Cases    []junitCase `xml:"testcase"`
}

type junitCase struct {
	Name    string        `xml:"name,attr"`
	Class   string        `xml:"classname,attr"`
	Seconds string        `xml:"time,attr"`
	Failure *junitMessage `xml:"failure"`
	Error   *junitMessage `xml:"error"`
	Skipped *junitMessage `xml:"skipped"`
	Stdout  string        `xml:"system-out,omitempty"`
	Stderr  string        `xml:"system-err,omitempty"`
}

type junitMessage struct {
	Type    string `xml:"type,attr"`
	Message string `xml:"message,attr"`
	Text    string `xml:",chardata"`
}

// writeJUnit writes reports in the XML that continuous integration reads.
func writeJUnit(w io.Writer, reports []*judge.Report) error {
	var all junitSuites
	for _, r := range reports {
		suite := junitSuite{Name: r.Problem + " " + r.Source}
		cases := r.Cases
		if len(cases) == 0 { // it did not build
			cases = []judge.Result{{Name: "build", Verdict: r.Verdict, Detail: r.Detail}}
		}
		for _, c := range cases {
			out := junitCase{Name: c.Name, Class: r.Problem, Seconds: fmt.Sprintf("%.6f", float64(c.CPU)/1e9),
				Stdout: plain(c.Stdout), Stderr: plain(c.Stderr)}
			msg := &junitMessage{Type: string(c.Verdict), Message: plain(c.Detail),
				Text: plain(strings.Join([]string{"input " + c.Input, "got " + c.Got, "want " + c.Want, c.Trace}, "\n"))}
			switch c.Verdict {
			case judge.Accepted:
			case judge.Skipped:
				out.Skipped = msg
				suite.Skipped++
			case judge.WrongAnswer, judge.NotImplemented:
				out.Failure = msg
				suite.Failures++
			default:
				out.Error = msg
				suite.Errors++
			}
			suite.Cases = append(suite.Cases, out)
		}
		suite.Tests = len(suite.Cases)
		all.Suites = append(all.Suites, suite)
	}
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	enc := xml.NewEncoder(w)
	enc.Indent("", "  ")
	if err := enc.Encode(all); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}

// plain makes text of what XML cannot hold.
func plain(text string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' && r != '\t' && r != '\n' {
			return '�'
		}
		return r
	}, strings.ToValidUTF8(text, "�"))
}
