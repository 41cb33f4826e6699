// Package statement reads a problem's README and shows it on a terminal.
package statement

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
)

// A Statement is a README in its parts, each as Markdown.
type Statement struct {
	ID, Title string
	Body      string    // what stands before the first section
	Sections  []Section // in their order
	Hints     []string  // the items of the section Hints
}

// A Section is what stands under a heading of the second level.
type Section struct{ Name, Text string }

var (
	titleLine = regexp.MustCompile(`^# ((?:ml)?[0-9]+)\. (.+)$`)
	hintStart = regexp.MustCompile(`^[0-9]+\. +`)
)

// Parse reads a README.
func Parse(readme []byte) (*Statement, error) {
	lines := strings.Split(strings.ReplaceAll(string(readme), "\r\n", "\n"), "\n")
	title := titleLine.FindStringSubmatch(lines[0])
	if title == nil {
		return nil, fmt.Errorf("line 1: want %q", "# ID. Title")
	}
	s := &Statement{ID: title[1], Title: title[2]}
	text := &s.Body
	fenced := false
	for _, line := range lines[1:] {
		if strings.HasPrefix(line, "```") {
			fenced = !fenced
		}
		if name, ok := strings.CutPrefix(line, "## "); ok && !fenced {
			s.Sections = append(s.Sections, Section{Name: strings.TrimSpace(name)})
			text = &s.Sections[len(s.Sections)-1].Text
			continue
		}
		*text += line + "\n"
	}
	s.Body = strings.TrimSpace(s.Body)
	for i := range s.Sections {
		s.Sections[i].Text = strings.Trim(s.Sections[i].Text, "\n")
	}
	if s.Body == "" {
		return nil, fmt.Errorf("line 2: the title is followed by no statement")
	}
	if hints, ok := s.Section("Hints"); ok {
		s.Hints = items(hints)
	}
	return s, nil
}

// Section returns the text of the section of that name.
func (s *Statement) Section(name string) (string, bool) {
	for _, sec := range s.Sections {
		if sec.Name == name {
			return sec.Text, true
		}
	}
	return "", false
}

// Insert puts a section before another, or at the end.
func (s *Statement) Insert(before string, section Section) {
	at := slices.IndexFunc(s.Sections, func(sec Section) bool { return sec.Name == before })
	if at < 0 {
		at = len(s.Sections)
	}
	s.Sections = slices.Insert(s.Sections, at, section)
}

// Problem returns what a person needs to solve the problem: all that stands
// before the hints.
func (s *Statement) Problem() string {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s. %s\n\n%s\n", s.ID, s.Title, s.Body)
	for _, sec := range s.Sections {
		if sec.Name == "Hints" || sec.Name == "Approaches" || sec.Name == "Notes" {
			break
		}
		fmt.Fprintf(&b, "\n## %s\n\n%s\n", sec.Name, sec.Text)
	}
	return b.String()
}

var (
	link = regexp.MustCompile(`\[([^\]]*)\]\([^)]*\)`)
	mark = strings.NewReplacer("`", "", "**", "")

	noText = regexp.MustCompile("^\\s*([-*>] |\\||[0-9]+\\. |```)") // a list, a table, a quotation or code
)

// Short returns the first paragraph of the statement as plain text, with the
// formula that it runs into, if it does, to the end of the sentence.
func (s *Statement) Short() string {
	first := ""
	for paragraph := range strings.SplitSeq(s.Body, "\n\n") {
		if first != "" && noText.MatchString(paragraph) {
			break // it says more than a sentence needs
		}
		first += " " + strings.TrimSpace(paragraph)
		if !strings.ContainsAny(first[len(first)-1:], "abcdefghijklmnopqrstuvwxyz$,:") {
			break
		}
	}
	first = link.ReplaceAllString(first, "$1")
	return strings.Join(strings.Fields(mark.Replace(first)), " ")
}

// items splits a numbered list whose further lines are indented.
func items(list string) []string {
	var all []string
	for line := range strings.SplitSeq(list, "\n") {
		if start := hintStart.FindString(line); start != "" {
			all = append(all, line[len(start):])
		} else if len(all) > 0 {
			all[len(all)-1] += "\n" + strings.TrimPrefix(line, "   ")
		}
	}
	for i := range all {
		all[i] = strings.TrimSpace(all[i])
	}
	return all
}
