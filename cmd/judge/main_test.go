package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/stretchr/testify/require"
)

// TestMain makes the test's own program serve as the command judge, and as the
// child for references.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"judge": main})
}

// TestScript runs the command as a user would, in a clone that shares all but
// its practice folder with this one.
func TestScript(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Setup: func(env *testscript.Env) error {
			env.Setenv("XDG_CACHE_HOME", filepath.Join(env.WorkDir, ".cache"))
			env.Setenv("GOCACHE", goEnv(t, "GOCACHE"))
			env.Setenv("GOMODCACHE", goEnv(t, "GOMODCACHE"))
			env.Setenv("HOME", env.WorkDir)
			env.Setenv("JUDGEDIR", strings.Split(env.Getenv("PATH"), string(os.PathListSeparator))[0])
			return makeClone(filepath.Join(env.WorkDir, "clone"))
		},
	})
}

func goEnv(t *testing.T, name string) string {
	out, err := exec.Command("go", "env", name).Output()
	require.NoError(t, err)
	return strings.TrimSpace(string(out))
}

// makeClone lays a folder that looks like this clone, without practice.
func makeClone(dir string) error {
	root, err := filepath.Abs("../..")
	if err != nil {
		return err
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	for _, name := range []string{"go.mod", "go.sum", "problems", "ds", "judge", "cmd", "testdata"} {
		if err := os.Symlink(filepath.Join(root, name), filepath.Join(dir, name)); err != nil {
			return err
		}
	}
	return nil
}

// TestTerminal types into a real terminal of 80 columns and reads its screen.
func TestTerminal(t *testing.T) {
	tmux, err := exec.LookPath("tmux")
	if err != nil {
		t.Skip("tmux is not installed")
	}
	work := t.TempDir()
	require.NoError(t, makeClone(filepath.Join(work, "clone")))
	judge := filepath.Join(work, "judge")
	self, err := os.Executable()
	require.NoError(t, err)
	program, err := os.ReadFile(self)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(judge, program, 0o700)) // testscript goes by its name
	socket := filepath.Join(work, "tmux")
	run := func(args ...string) string {
		t.Helper()
		out, err := exec.Command(tmux, append([]string{"-S", socket, "-f", "/dev/null"}, args...)...).CombinedOutput()
		require.NoError(t, err, "%s", out)
		return string(out)
	}
	run("new-session", "-d", "-x", "80", "-y", "40", "-c", filepath.Join(work, "clone"), "env", "PS1=$ ", "sh")
	defer exec.Command(tmux, "-S", socket, "kill-server").Run()
	screen := func(line, want string) string {
		t.Helper()
		run("send-keys", "clear; "+line, "Enter")
		var text string
		for range 600 {
			time.Sleep(100 * time.Millisecond)
			if text = run("capture-pane", "-p", "-e"); strings.Contains(text, want) {
				return text
			}
		}
		t.Fatalf("%s: no %q on the screen\n%s", line, want, text)
		return ""
	}
	text := screen(judge+" run 1; echo exit $?", "exit 0")
	require.Contains(t, text, "\x1b[1m\x1b[32maccepted", "the verdict is not green:\n%s", text)
	require.NotContains(t, text, "…\n", "the progress line was left behind")
	for line := range strings.Lines(text) {
		require.LessOrEqual(t, len([]rune(strings.TrimRight(stripANSI(line), "\n"))), 80)
	}
	text = screen("NO_COLOR=1 "+judge+" run 1; echo exit $?", "exit 0")
	require.NotContains(t, text, "\x1b[32m")
	// Ctrl-C in the middle of an endless loop gives the prompt back at once.
	code := "package main\n\nfunc twoSum(nums []int, target int) []int {\n\tfor {\n\t}\n}\n"
	require.NoError(t, os.WriteFile(filepath.Join(work, "loop.go"), []byte(code), 0o600))
	run("send-keys", "clear; "+judge+" run --no-limits 1 "+filepath.Join(work, "loop.go")+"; echo exit $?", "Enter")
	for range 300 {
		time.Sleep(100 * time.Millisecond)
		if strings.Contains(run("capture-pane", "-p"), "case 1 of") {
			break
		}
	}
	run("send-keys", "C-c", "")
	for range 100 {
		time.Sleep(100 * time.Millisecond)
		if text = run("capture-pane", "-p"); strings.Contains(text, "exit 130") {
			return
		}
	}
	t.Fatalf("Ctrl-C did not end the run:\n%s", text)
}

func stripANSI(line string) string {
	var b strings.Builder
	for i := 0; i < len(line); i++ {
		if line[i] == 0x1b {
			for i < len(line) && (line[i] < 'A' || line[i] > 'z' || line[i] == '[') {
				i++
			}
			continue
		}
		b.WriteByte(line[i])
	}
	return b.String()
}

// However the judge ends, the attempt's process ends with it, and nothing is
// left in the folder for temporary files once it could clean up.
func TestNothingIsLeft(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("looks into /proc")
	}
	work := t.TempDir()
	clone, temp := filepath.Join(work, "clone"), filepath.Join(work, "temp")
	require.NoError(t, makeClone(clone))
	require.NoError(t, os.Mkdir(temp, 0o755))
	judge := filepath.Join(work, "judge")
	out, err := exec.Command("go", "build", "-o", judge, ".").CombinedOutput()
	require.NoError(t, err, "%s", out)
	code := "package main\n\nfunc twoSum(nums []int, target int) []int {\n\tfor {\n\t}\n}\n"
	require.NoError(t, os.WriteFile(filepath.Join(work, "loop.go"), []byte(code), 0o600))
	for _, signal := range []os.Signal{os.Interrupt, syscall.SIGTERM, os.Kill} {
		cmd := exec.Command(judge, "run", "--no-limits", "1", filepath.Join(work, "loop.go"))
		cmd.Dir = clone
		cmd.Env = append(os.Environ(), "TMPDIR="+temp)
		require.NoError(t, cmd.Start())
		require.Eventually(t, func() bool { return len(attempts(temp)) > 0 }, time.Minute, 10*time.Millisecond, "the attempt never ran")
		require.NoError(t, cmd.Process.Signal(signal))
		_ = cmd.Wait() // it was told to fail
		require.Eventually(t, func() bool { return len(attempts(temp)) == 0 }, 5*time.Second, 10*time.Millisecond, "after %v an attempt runs on", signal)
		left, err := os.ReadDir(temp)
		require.NoError(t, err)
		if signal != os.Kill {
			require.Empty(t, left, "after %v", signal)
		}
	}
	// The next run clears up behind the one that was killed.
	cmd := exec.Command(judge, "run", "1", "--no-timing")
	cmd.Dir = clone
	cmd.Env = append(os.Environ(), "TMPDIR="+temp)
	require.NoError(t, cmd.Run())
	left, err := os.ReadDir(temp)
	require.NoError(t, err)
	require.Empty(t, left)
}

// attempts lists the processes whose program lies in a folder.
func attempts(dir string) []string {
	var found []string
	links, _ := filepath.Glob("/proc/[0-9]*/exe")
	for _, link := range links {
		if program, err := os.Readlink(link); err == nil && strings.HasPrefix(program, dir) {
			found = append(found, program)
		}
	}
	return found
}
