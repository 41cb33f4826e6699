// Package problems is the list of all problems.
package problems

import (
	"embed"
	"fmt"
	"path"
	"strings"

	"drill/judge"
	"drill/judge/gen"
	"drill/judge/stub"
)

//go:generate go run generate.go

// An Entry is a problem with what its package declares of it.
type Entry struct {
	Problem    *judge.Problem
	Dir        string // of its folder: 0076-minimum-window-substring
	Approaches []judge.Approach
	Inputs     gen.Inputs
	Bind       judge.Binder // how the seat is called; nil: by reflection
}

// Files holds the sources and READMEs of all problems, as they were when the
// program was built.
//
//go:embed */*.go */README.md
var Files embed.FS

// Sources returns the sources of problem.go and solution.go.
func (e Entry) Sources() (problem, solution []byte, err error) {
	if problem, err = Files.ReadFile(path.Join(e.Dir, "problem.go")); err != nil {
		return nil, nil, err
	}
	solution, err = Files.ReadFile(path.Join(e.Dir, "solution.go"))
	return problem, solution, err
}

// Seat reads what is written of the seat in the sources.
func (e Entry) Seat() (*stub.Seat, error) {
	problem, solution, err := e.Sources()
	if err != nil {
		return nil, err
	}
	seat, err := stub.Read(problem, solution)
	if err != nil {
		return nil, err
	}
	if text, err := Files.ReadFile(path.Join(e.Dir, "stages.go")); err == nil { // most have none
		return seat, seat.ReadStages(text)
	}
	return seat, nil
}

// Stages lists the intermediate values of the problem that have names.
func (e Entry) Stages() []judge.Stage { return stages[e.Dir] }

// Readme returns the text of README.md.
func (e Entry) Readme() ([]byte, error) { return Files.ReadFile(path.Join(e.Dir, "README.md")) }

// Slug returns the name of the problem as in a URL: minimum-window-substring.
func (e Entry) Slug() string {
	_, slug, _ := strings.Cut(e.Dir, "-")
	return slug
}

// A NotFoundError says that a query names no problem, or several.
type NotFoundError struct {
	Query   string
	Nearest []Entry // what may have been meant
	Several bool    // all of Nearest fit
}

func (e *NotFoundError) Error() string {
	names := make([]string, len(e.Nearest))
	for i, n := range e.Nearest {
		names[i] = n.Problem.ID + " " + n.Slug()
	}
	switch {
	case e.Several:
		return fmt.Sprintf("%q may be any of: %s", e.Query, strings.Join(names, ", "))
	case len(names) == 0:
		return fmt.Sprintf("there is no problem %q", e.Query)
	}
	return fmt.Sprintf("there is no problem %q; did you mean %s?", e.Query, strings.Join(names, " or "))
}

// Find returns the problem that a query names: its ID, with or without zeros
// in front, its folder, its slug, its title, or a part of them that only it has.
func Find(query string) (Entry, error) {
	q := strings.ToLower(strings.TrimSpace(query))
	q = strings.ReplaceAll(strings.Trim(q, "/"), " ", "-")
	id := strings.TrimLeft(q, "0")
	if rest, ok := strings.CutPrefix(q, "ml"); ok {
		id = "ml" + strings.TrimLeft(rest, "0")
	}
	var parts []Entry
	for _, e := range All {
		if id == e.Problem.ID || q == e.Dir || q == e.Slug() {
			return e, nil
		}
		if strings.Trim(q, "0123456789") != "" && strings.Contains(e.Slug(), q) { // a number is an ID
			parts = append(parts, e)
		}
	}
	switch len(parts) {
	case 1:
		return parts[0], nil
	case 0:
		return Entry{}, &NotFoundError{Query: query, Nearest: nearest(q)}
	}
	return Entry{}, &NotFoundError{Query: query, Nearest: parts, Several: true}
}

// nearest returns the problems whose ID or slug is a few typing errors away.
func nearest(q string) []Entry {
	var found []Entry
	best := len(q)/3 + 1 // more errors than that are no typing errors
	for _, e := range All {
		d := min(distance(q, e.Problem.ID), distance(q, e.Slug()))
		for word := range strings.SplitSeq(e.Slug(), "-") {
			d = min(d, distance(q, word))
		}
		if d < best {
			best, found = d, nil
		}
		if d == best && len(found) < 3 {
			found = append(found, e)
		}
	}
	return found
}

// distance counts the letters to insert, delete or replace to get from a to b.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := diagonal
			if a[i] != b[j] {
				cost++
			}
			diagonal = row[j+1]
			row[j+1] = min(row[j]+1, row[j+1]+1, cost)
		}
	}
	return row[len(b)]
}
