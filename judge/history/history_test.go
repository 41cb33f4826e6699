package history

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"drill/judge"
	"drill/judge/fsrs"
)

func TestMain(m *testing.M) {
	if dir := os.Getenv("APPEND_TO"); dir != "" {
		appendMany(dir)
	}
	os.Exit(m.Run())
}

// appendMany is a judge that appends lines until it has made as many as asked
// for, each named after it and its place.
func appendMany(dir string) {
	var n int
	if _, err := fmt.Sscan(os.Getenv("APPEND_N"), &n); err != nil {
		os.Exit(2)
	}
	l := Open(dir)
	for i := range n {
		name := fmt.Sprintf("%s-%d", os.Getenv("APPEND_AS"), i)
		if err := l.Append(Line{Event: Ran, Problem: os.Getenv("APPEND_AS"), Case: name + strings.Repeat("x", i%300)}); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		fmt.Println(i) // it is in the log now
	}
	os.Exit(0)
}

func appender(t *testing.T, dir, as string, n int) *exec.Cmd {
	self, err := os.Executable()
	require.NoError(t, err)
	cmd := exec.Command(self)
	cmd.Env = append(os.Environ(), "APPEND_TO="+dir, "APPEND_AS="+as, fmt.Sprint("APPEND_N=", n))
	cmd.Stderr = os.Stderr
	return cmd
}

// No line of several judges at once is lost or mixed with another.
func TestEightJudges(t *testing.T) {
	dir := t.TempDir()
	const judges, each = 8, 125
	var cmds []*exec.Cmd
	for j := range judges {
		cmd := appender(t, dir, fmt.Sprint("judge", j), each)
		require.NoError(t, cmd.Start())
		cmds = append(cmds, cmd)
	}
	for _, cmd := range cmds {
		require.NoError(t, cmd.Wait())
	}
	lines, bad, err := Open(dir).Read()
	require.NoError(t, err)
	require.Empty(t, bad)
	require.Len(t, lines, judges*each)
	seen := make(map[string]bool)
	for _, l := range lines {
		seen[strings.TrimRight(l.Case, "x")] = true
	}
	require.Len(t, seen, judges*each)
}

// Whenever a judge is killed, every line that it had appended is there and
// whole, and the next judge's too.
func TestKilledWhileAppending(t *testing.T) {
	kills := 200
	if testing.Short() {
		kills = 5
	}
	dir := t.TempDir()
	want := 0
	for k := range kills {
		cmd := appender(t, dir, fmt.Sprint("run", k), 1_000_000)
		var out bytes.Buffer
		cmd.Stdout = &out
		require.NoError(t, cmd.Start())
		time.Sleep(time.Duration(3+k*7%20) * time.Millisecond)
		require.NoError(t, cmd.Process.Kill())
		require.Error(t, cmd.Wait())
		want += strings.Count(out.String(), "\n")
	}
	l := Open(dir)
	require.NoError(t, l.Append(Line{Event: Ran, Problem: "1", Case: "after"}))
	lines, bad, err := l.Read()
	require.NoError(t, err)
	// A kill may cut a write that crosses a page, before it is reported: that
	// piece stays a line of its own.
	require.Less(t, len(bad), kills/4, "%v", bad)
	require.GreaterOrEqual(t, len(lines), want+1)
	require.LessOrEqual(t, len(lines), want+1+kills, "a killed judge may have appended one that it did not report")
	require.Equal(t, "after", lines[len(lines)-1].Case)
	require.Positive(t, want)
}

// What is torn or foreign is passed over by name and never rewritten.
func TestBadLines(t *testing.T) {
	dir := t.TempDir()
	l := Open(dir)
	const before = `{"v":1,"time":"2026-01-02T03:04:05Z","event":"run","problem":"1"}` + "\n" +
		"not JSON\n" + `{"v":2,"time":"2026-01-02T03:04:05Z","event":"run"}` + "\n" + `{"a":1}` + "\n\n" + `{"v":1,"time":"20`
	require.NoError(t, os.WriteFile(l.Path(), []byte(before), 0o644))
	require.NoError(t, l.Append(Line{Event: Ran, Problem: "2"}))
	text, err := os.ReadFile(l.Path())
	require.NoError(t, err)
	require.True(t, strings.HasPrefix(string(text), before+"\n{"), "%s", text)
	lines, bad, err := l.Read()
	require.NoError(t, err)
	require.Len(t, lines, 2)
	want := []BadLine{{2, "it is no JSON object of a log"}, {3, "it is of version 2, which a newer judge wrote"},
		{4, "it has no version, time or event"}, {6, "it is no JSON object of a log"}}
	if diff := cmp.Diff(want, bad); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	lines, bad, err = Open(t.TempDir()).Read()
	require.NoError(t, err)
	require.Empty(t, append([]any{}, len(lines)+len(bad))[1:])
}

// at makes a log whose clock the test moves.
func at(t *testing.T) (*Log, func(time.Duration)) {
	l := Open(t.TempDir())
	now := time.Date(2026, 3, 1, 12, 0, 0, 0, time.Local)
	l.now = func() time.Time { return now }
	return l, func(d time.Duration) { now = now.Add(d) }
}

func (l *Log) must(t *testing.T, lines ...Line) []Line {
	t.Helper()
	for _, line := range lines {
		require.NoError(t, l.Append(line))
	}
	all, bad, err := l.Read()
	require.NoError(t, err)
	require.Empty(t, bad)
	return all
}

func run(problem string, v judge.Verdict, hash string) Line {
	return Line{Event: Ran, Problem: problem, Verdict: v, Hash: hash}
}

func TestSinceAndHints(t *testing.T) {
	l, wait := at(t)
	l.must(t, Line{Event: Started, Problem: "1"}, Line{Event: Started, Problem: "2"})
	wait(90 * time.Second)
	lines := l.must(t, Line{Event: Hinted, Problem: "1"}, run("1", judge.Accepted, "a"))
	require.Equal(t, 90.0, lines[2].Since)
	require.Equal(t, 1, lines[2].Hints)
	require.Zero(t, lines[3].Since)
	require.Equal(t, 1, lines[3].Hints)
	require.Equal(t, 1, Hints(lines, "1"))
	require.Equal(t, 0, Hints(lines, "2"))
	lines = l.must(t, Line{Event: Started, Problem: "1"})
	require.Equal(t, 0, Hints(lines, "1"))
	require.True(t, MaySee(lines, "1"))
	require.False(t, MaySee(lines, "2"))
	require.True(t, MaySee(l.must(t, Line{Event: GaveUp, Problem: "2"}), "2"))
}

func TestPartialRunsProveNothing(t *testing.T) {
	l, _ := at(t)
	line := run("1", judge.Accepted, "a")
	line.Partial = true
	lines := l.must(t, line)
	require.False(t, MaySee(lines, "1"))
	require.Empty(t, Reviews(lines, 0))
}

func TestReviews(t *testing.T) {
	for name, tt := range map[string]struct {
		steps  []Line
		median time.Duration // a step takes a minute
		want   fsrs.Rating
		tries  int
	}{
		"first try":                  {[]Line{{Event: Started}, run("", judge.Accepted, "a")}, 0, fsrs.Good, 0},
		"first try, quick":           {[]Line{{Event: Started}, run("", judge.Accepted, "a")}, 10 * time.Minute, fsrs.Easy, 0},
		"quick, but not the first":   {[]Line{run("", judge.WrongAnswer, "a"), run("", judge.Accepted, "b")}, 10 * time.Minute, fsrs.Good, 1},
		"the same file twice":        {[]Line{run("", judge.WrongAnswer, "a"), run("", judge.WrongAnswer, "a"), run("", judge.Accepted, "b")}, 0, fsrs.Good, 1},
		"the stub is no try":         {[]Line{run("", judge.NotImplemented, "a"), run("", judge.JudgeError, "b"), run("", judge.Accepted, "c")}, 0, fsrs.Good, 0},
		"one hint":                   {[]Line{{Event: Hinted}, run("", judge.Accepted, "a")}, 10 * time.Minute, fsrs.Good, 0},
		"two hints":                  {[]Line{{Event: Hinted}, {Event: Hinted}, run("", judge.Accepted, "a")}, 0, fsrs.Hard, 0},
		"four wrong ones":            {[]Line{run("", judge.WrongAnswer, "a"), run("", judge.TimeLimit, "b"), run("", judge.CompileError, "c"), run("", judge.RuntimeError, "d"), run("", judge.Accepted, "e")}, 0, fsrs.Hard, 4},
		"slow":                       {[]Line{{Event: Started}, {Event: Timed, Timer: 9}, {Event: Timed, Timer: 9}, run("", judge.Accepted, "a")}, time.Minute, fsrs.Hard, 0},
		"given up":                   {[]Line{run("", judge.WrongAnswer, "a"), {Event: GaveUp}}, 0, fsrs.Again, 1},
		"corrected":                  {[]Line{run("", judge.Accepted, "a"), {Event: Rated, Rating: "easy"}}, 0, fsrs.Easy, 0},
		"corrected to nonsense":      {[]Line{run("", judge.Accepted, "a"), {Event: Rated, Rating: "great"}}, 0, fsrs.Good, 0},
		"begun afresh":               {[]Line{run("", judge.WrongAnswer, "a"), {Event: Hinted}, {Event: Hinted}, {Event: Started}, run("", judge.Accepted, "b")}, 0, fsrs.Good, 0},
		"better ones follow a pass":  {[]Line{run("", judge.Accepted, "a"), run("", judge.WrongAnswer, "b"), run("", judge.Accepted, "c")}, 0, fsrs.Good, 0},
		"a rating before any review": {[]Line{{Event: Rated, Rating: "hard"}, run("", judge.Accepted, "a")}, 0, fsrs.Good, 0},
	} {
		t.Run(name, func(t *testing.T) {
			l, wait := at(t)
			var lines []Line
			for _, step := range tt.steps {
				step.Problem = "1"
				lines = l.must(t, step)
				wait(time.Minute)
			}
			reviews := Reviews(lines, tt.median)
			require.Len(t, reviews, 1)
			require.Equal(t, tt.want.String(), reviews[0].Rating.String())
			require.Equal(t, tt.tries, reviews[0].Tries)
		})
	}
}

// A later day counts only once something new was written: a stub, or a wrong
// run; an old solution that is run again proves nothing.
func TestReviewsOnLaterDays(t *testing.T) {
	l, wait := at(t)
	l.must(t, run("1", judge.Accepted, "a"))
	wait(48 * time.Hour)
	lines := l.must(t, run("1", judge.Accepted, "a"))
	require.Len(t, Reviews(lines, 0), 1)
	l.must(t, run("1", judge.WrongAnswer, "b"))
	wait(time.Hour)
	lines = l.must(t, run("1", judge.Accepted, "c"))
	reviews := Reviews(lines, 0)
	require.Len(t, reviews, 2)
	require.Equal(t, longBreak, reviews[1].Spent, "an hour's silence is a break")
	card := NewCard(reviews)
	first := fsrs.Memory{}.Review(0, fsrs.Good)
	require.Equal(t, first.Review(2, fsrs.Good), card.Memory)
	require.Equal(t, midnight(reviews[1].Time).AddDate(0, 0, card.Memory.Interval(Retention)), card.Due)
	require.True(t, card.Solved())
	require.False(t, card.IsDue(reviews[1].Time))
	require.True(t, card.IsDue(card.Due))
	require.InDelta(t, 0.9, card.Retrievability(card.Due), 0.02)
}

func TestCards(t *testing.T) {
	l, wait := at(t)
	for i := range 6 { // a quarter of an hour each, the last one only a minute
		id := fmt.Sprint(i + 1)
		l.must(t, Line{Event: Started, Problem: id})
		wait(15 * time.Minute)
		if i == 5 {
			wait(-14 * time.Minute)
		}
		l.must(t, run(id, judge.Accepted, "a"))
	}
	lines, _, err := l.Read()
	require.NoError(t, err)
	cards := Cards(lines, func(string) judge.Level { return judge.Easy })
	require.Equal(t, fsrs.Good, cards["1"].Reviews[0].Rating)
	require.Equal(t, fsrs.Easy, cards["6"].Reviews[0].Rating)
	alone := Cards(lines, func(id string) judge.Level {
		if id == "6" {
			return judge.Hard
		}
		return judge.Easy
	})
	require.Equal(t, fsrs.Good, alone["6"].Reviews[0].Rating, "held against no other of its level")
}

func TestStreakAndActivity(t *testing.T) {
	l, wait := at(t)
	day := 24 * time.Hour
	for _, days := range []time.Duration{0, 0, 1, 1, 2, 1} { // a day is left out
		wait(days * day)
		l.must(t, run("1", judge.WrongAnswer, "a"))
	}
	lines, _, err := l.Read()
	require.NoError(t, err)
	now := l.now()
	require.Equal(t, 2, Streak(lines, now))
	require.Equal(t, 2, Streak(lines, now.Add(day)), "today is not over")
	require.Equal(t, 0, Streak(lines, now.Add(2*day)))
	require.Equal(t, []int{0, 2, 1, 1, 0, 1, 1}, Activity(lines, now, 7))
}

func TestTimer(t *testing.T) {
	l, wait := at(t)
	lines := l.must(t, Line{Event: Timed, Problem: "1", Timer: 60})
	wait(45 * time.Second)
	left, running := TimeLeft(lines, "1", l.now())
	require.Equal(t, 15*time.Second, left)
	require.True(t, running)
	_, running = TimeLeft(lines, "2", l.now())
	require.False(t, running)
	_, running = TimeLeft(l.must(t, run("1", judge.Accepted, "a")), "1", l.now())
	require.False(t, running)
}

func TestKeep(t *testing.T) {
	l, wait := at(t)
	const dir = "0001-two-sum"
	for _, text := range []string{"first", "second", "first"} {
		require.NoError(t, l.Keep(dir, []byte(text)))
		wait(time.Minute)
		l.must(t, run("1", judge.Accepted, Hash([]byte(text))))
	}
	lines := l.must(t, run("1", judge.Accepted, "gone"), run("1", judge.WrongAnswer, Hash([]byte("second"))))
	text, line, err := l.LastAccepted(lines, "1", dir)
	require.NoError(t, err)
	require.Equal(t, "first", string(text))
	require.Equal(t, 60.0, line.Since)
	_, _, err = l.LastAccepted(lines, "2", dir)
	require.True(t, errors.Is(err, fs.ErrNotExist))
	files, err := filepath.Glob(filepath.Join(l.dir, "solved", dir, "*"))
	require.NoError(t, err)
	require.Len(t, files, 2)
}

func TestBestAndLast(t *testing.T) {
	l, _ := at(t)
	fast, lean, wrong := run("1", judge.Accepted, "a"), run("1", judge.Accepted, "b"), run("1", judge.WrongAnswer, "c")
	fast.CPU, fast.Memory, lean.CPU, lean.Memory, wrong.CPU = 0.8, 3, 1.2, 1, 0.1
	lines := l.must(t, fast, lean, wrong, Line{Event: Planned, Plan: "weeks"})
	cpu, memory := Best(lines, "1")
	require.Equal(t, []float64{0.8, 1}, []float64{cpu, memory})
	require.Equal(t, "1", LastProblem(lines))
	require.Equal(t, "weeks", Plan(lines))
	require.Equal(t, "", Plan(nil)+LastProblem(nil))
}

// Other tools read the log: the names of the fields are for good.
func TestFields(t *testing.T) {
	text, err := json.Marshal(Line{Version: 1, Event: Ran, Problem: "76", Verdict: judge.Accepted, CPU: 1.5, Hash: "ab"})
	require.NoError(t, err)
	require.JSONEq(t, `{"v":1,"time":"0001-01-01T00:00:00Z","event":"run","problem":"76","verdict":"accepted","cpu_ratio":1.5,"hash":"ab"}`, string(text))
}
