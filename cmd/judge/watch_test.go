package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// A session is a shell in a real terminal of 80 by 30.
type session struct {
	t     *testing.T
	tmux  []string
	clone string
}

func newSession(t *testing.T) *session {
	tmux, err := exec.LookPath("tmux")
	if err != nil {
		t.Skip("tmux is not installed")
	}
	work := t.TempDir()
	s := &session{t: t, clone: filepath.Join(work, "clone")}
	require.NoError(t, makeClone(s.clone))
	self, err := os.Executable()
	require.NoError(t, err)
	program, err := os.ReadFile(self)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(work, "judge"), program, 0o700)) // testscript goes by its name
	s.tmux = []string{tmux, "-S", filepath.Join(work, "tmux"), "-f", "/dev/null"}
	s.run("new-session", "-d", "-x", "80", "-y", "30", "-c", s.clone, "env", "PS1=$ ", "EDITOR=cp "+filepath.Join(work, "edited.go"), "PATH="+work+":"+os.Getenv("PATH"), "sh")
	t.Cleanup(func() { s.run("kill-server") })
	return s
}

func (s *session) run(args ...string) string {
	out, err := exec.Command(s.tmux[0], append(s.tmux[1:len(s.tmux):len(s.tmux)], args...)...).CombinedOutput()
	require.NoError(s.t, err, "%s", out)
	return string(out)
}

func (s *session) keys(keys ...string) { s.run(append([]string{"send-keys"}, keys...)...) }

// see waits until all of some texts stand on the screen, and returns its lines.
func (s *session) see(texts ...string) []string {
	s.t.Helper()
	screen := ""
	for range 600 {
		time.Sleep(100 * time.Millisecond)
		screen = s.run("capture-pane", "-p")
		missing := false
		for _, text := range texts {
			missing = missing || !strings.Contains(screen, text)
		}
		if !missing {
			return strings.Split(strings.TrimRight(screen, "\n"), "\n")
		}
	}
	s.t.Fatalf("no %q on the screen:\n%s", texts, screen)
	return nil
}

// save writes the solution as an editor does that moves a new file into place.
func (s *session) save(dir, code string) {
	file := filepath.Join(s.clone, "practice", dir, "solution.go")
	require.NoError(s.t, os.WriteFile(file+"~", []byte(code), 0o644))
	require.NoError(s.t, os.Rename(file+"~", file))
}

const (
	loops = "package twosum\n\nfunc twoSum(nums []int, target int) []int {\n\tfor {\n\t}\n}\n"
	wrong = "package twosum\n\nfunc twoSum(nums []int, target int) []int {\n\treturn []int{0, 1}\n}\n"
	right = `package twosum

func twoSum(nums []int, target int) []int {
	for i := range nums {
		for j := range i {
			if nums[i]+nums[j] == target {
				return []int{i, j}
			}
		}
	}
	return nil
}
`
)

// TestWatch is a session from a new stub to the next problem.
func TestWatch(t *testing.T) {
	s := newSession(t)
	next := "practice/" + byNotes()[1].entry.Dir + "/solution.go"
	s.keys("echo what stood here before; judge watch 1", "Enter")
	s.see("not implemented", "1. Two Sum  practice/0001-two-sum/solution.go", "The stub is as it was made", "q quit")

	s.save("0001-two-sum", wrong)
	lines := s.see("wrong answer in case 2 of", "nums   [3,2,4]", "target 6", "got    [0,1]", "want   [1,2]")
	require.True(t, strings.HasPrefix(lines[0], "wrong answer in case 2 of"), "the verdict comes first: %s", lines[0])
	require.NotContains(t, lines[len(lines)-1], "n next", "the next problem is offered before this one is solved")
	s.keys("n")
	s.see("once this one is accepted")

	s.keys("h")
	s.see("Hint 1 of 3")
	s.keys("h")
	s.see("Hint 2 of 3")
	s.keys("s")
	s.see("Constraints")
	s.keys("?")
	s.see("judge again", "open in $EDITOR")

	// An endless loop is mended by saving.
	s.save("0001-two-sum", strings.Replace(loops, "for {", "for { // it would be stopped at its limit, but nobody waits for that", 1))
	s.see("case 1 of")
	s.save("0001-two-sum", wrong)
	s.see("wrong answer in case 2 of")

	// A key cancels a run too.
	s.save("0001-two-sum", loops)
	s.see("case 1 of")
	s.keys("h")
	s.see("Hint 3 of 3")

	// The editor has the terminal in between.
	require.NoError(t, os.WriteFile(filepath.Join(filepath.Dir(s.clone), "edited.go"), []byte(right), 0o644))
	s.keys("o")
	lines = s.see("accepted  ", "random inputs", "time ")
	require.Contains(t, lines[len(lines)-1], "n next")
	for _, line := range lines {
		require.LessOrEqual(t, len([]rune(line)), 80)
	}

	s.keys("n")
	s.see("not implemented", next, `Next of the plan "notes"`)
	s.keys("q")
	lines = s.see("what stood here before", "$")
	require.NotContains(t, strings.Join(lines, "\n"), "Next of the plan", "the screen was not given back")

	log, err := os.ReadFile(filepath.Join(s.clone, "practice", "log.jsonl"))
	require.NoError(t, err)
	require.Contains(t, string(log), `"verdict":"accepted"`)
	require.Contains(t, string(log), `"hints":3`)
	require.NotContains(t, string(log), "time_limit", "a cancelled run is no run")

	// Without a number: the problem last worked on. Ctrl-C gives the terminal back.
	s.keys("clear; judge watch; echo ended with $?; stty -a | tr ' ;' '\\n\\n' | grep -cx -- -echo", "Enter")
	s.see(next, "not implemented")
	s.keys("C-c")
	s.see("ended with 0\n0\n") // no -echo among the settings
}

// Whatever happens within, the terminal is given back.
func TestWatchGivesTheTerminalBack(t *testing.T) {
	s := newSession(t)
	s.keys("judge new 1; echo before; judge watch 1; echo after $?", "Enter")
	s.see("not implemented", "q quit")
	// Its folder is gone when the next stub is to be made: an error, no crash.
	s.save("0001-two-sum", right)
	s.see("n next")
	require.NoError(t, os.WriteFile(filepath.Join(s.clone, "practice", byNotes()[1].entry.Dir), nil, 0o644))
	s.keys("n")
	s.see("not a directory")
	require.NoError(t, os.RemoveAll(filepath.Join(s.clone, "practice")))
	s.keys("a")
	s.see("not judged", "solution.go is not there")
	s.keys("q")
	s.see("before", "after 0")
}
