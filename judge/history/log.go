// Package history keeps what a person did: a log of one line of JSON for each
// thing that happened, the solutions that were accepted, and what follows from
// them, as when a problem is due again.
package history

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"time"

	"drill/judge"
)

// Version is that of the lines that this program writes. It reads those of
// every version up to it.
const Version = 1

// An Event says what a line is about.
type Event string

// The events.
const (
	Started Event = "new"     // a stub was made, to begin afresh
	Ran     Event = "run"     // an attempt was judged
	Hinted  Event = "hint"    // a hint was shown
	GaveUp  Event = "give_up" // the reference was asked for without a pass
	Rated   Event = "rate"    // the last review's rating was corrected
	Timed   Event = "timer"   // a timer was set
	Planned Event = "plan"    // a plan was chosen
)

// A Line is one thing that happened.
type Line struct {
	Version int           `json:"v"`
	Time    time.Time     `json:"time"`              // UTC
	Event   Event         `json:"event"`             //
	Problem string        `json:"problem,omitempty"` // its ID; none of a plan
	Since   float64       `json:"since_s,omitempty"` // seconds since the last line of that problem
	Verdict judge.Verdict `json:"verdict,omitempty"`
	Case    string        `json:"case,omitempty"`         // the first that was not accepted
	CPU     float64       `json:"cpu_ratio,omitempty"`    // time, as a multiple of the reference's
	Memory  float64       `json:"memory_ratio,omitempty"` // bytes allocated, likewise
	Hints   int           `json:"hints,omitempty"`        // taken in this attempt so far
	File    string        `json:"file,omitempty"`         // that was judged, where it is not the practice folder's
	Hash    string        `json:"hash,omitempty"`         // of the file's text
	Partial bool          `json:"partial,omitempty"`      // not all cases were asked for
	Rating  string        `json:"rating,omitempty"`       // of a Rated
	Timer   float64       `json:"timer_s,omitempty"`      // of a Timed: seconds allowed
	Plan    string        `json:"plan,omitempty"`         // of a Planned
}

// A Log is the file log.jsonl of a practice folder. Logs are merged by
// appending one to the other.
type Log struct {
	dir string // the practice folder
	now func() time.Time
}

// Open returns the log of a practice folder, which need not be there yet.
func Open(dir string) *Log { return &Log{dir: dir, now: time.Now} }

// Path returns the path of the file.
func (l *Log) Path() string { return filepath.Join(l.dir, "log.jsonl") }

// Append adds a line, and fills in its version, its time, how long it is since
// the last one of its problem and how many hints were taken.
func (l *Log) Append(line Line) error {
	return AppendLines(l.Path(), func(before []byte) ([]byte, error) {
		line.Version, line.Time = Version, l.now().UTC().Truncate(time.Millisecond)
		lines, _ := parse(before, line.Problem)
		if n := len(lines); n > 0 && line.Problem != "" {
			line.Since = max(0, line.Time.Sub(lines[n-1].Time).Seconds())
		}
		line.Hints = hintsTaken(lines)
		if line.Event == Hinted {
			line.Hints++
		}
		text, err := json.Marshal(line)
		return append(text, '\n'), err
	})
}

// A BadLine is one that could not be read, and was passed over.
type BadLine struct {
	Number int // from 1
	Why    string
}

// Read returns the lines in the order of their times, and those that it could
// not read. A log that is not there has no lines.
func (l *Log) Read() ([]Line, []BadLine, error) {
	text, err := os.ReadFile(l.Path())
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil, nil
	}
	if err != nil {
		return nil, nil, err
	}
	lines, bad := parse(text, "")
	return lines, bad, nil
}

// parse reads the lines of one problem, or of all.
func parse(text []byte, problem string) (lines []Line, bad []BadLine) {
	mark, err := json.Marshal(problem)
	if err != nil {
		mark = nil // no string fails; without the mark, all lines are read
	}
	number := 0
	for raw := range bytes.Lines(text) {
		number++
		if len(bytes.TrimSpace(raw)) == 0 || problem != "" && !bytes.Contains(raw, mark) {
			continue
		}
		var line Line
		err := json.Unmarshal(raw, &line)
		switch {
		case err != nil:
			bad = append(bad, BadLine{number, "it is no JSON object of a log"})
		case line.Version < 1 || line.Time.IsZero() || line.Event == "":
			bad = append(bad, BadLine{number, "it has no version, time or event"})
		case line.Version > Version:
			bad = append(bad, BadLine{number, fmt.Sprintf("it is of version %d, which a newer judge wrote", line.Version)})
		case problem == "" || line.Problem == problem:
			lines = append(lines, line)
		}
	}
	slices.SortStableFunc(lines, func(a, b Line) int { return a.Time.Compare(b.Time) })
	return lines, bad
}

// Of returns the lines of one problem.
func Of(lines []Line, problem string) []Line {
	var of []Line
	for _, l := range lines {
		if l.Problem == problem {
			of = append(of, l)
		}
	}
	return of
}

// hintsTaken counts the hints since the attempt was begun.
func hintsTaken(lines []Line) int {
	n := 0
	for _, l := range lines {
		switch l.Event {
		case Started:
			n = 0
		case Hinted:
			n++
		}
	}
	return n
}

// Hints returns how many hints were taken in the present attempt at a problem.
func Hints(lines []Line, problem string) int { return hintsTaken(Of(lines, problem)) }

// MaySee reports whether the reference may be shown: the problem was solved
// once, or given up.
func MaySee(lines []Line, problem string) bool {
	return slices.ContainsFunc(Of(lines, problem), func(l Line) bool { return l.Passed() || l.Event == GaveUp })
}

// Passed reports whether a line is of an attempt that got every case right.
func (l Line) Passed() bool {
	return l.Event == Ran && l.Verdict == judge.Accepted && !l.Partial
}

// failed reports whether a line is of an attempt that was written and is wrong.
func (l Line) failed() bool {
	switch l.Verdict {
	case judge.Accepted, judge.NotImplemented, judge.JudgeError:
		return false
	}
	return l.Event == Ran && !l.Partial
}
