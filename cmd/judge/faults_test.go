package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// A fault is a clone whose surroundings go wrong, and a judge to try them with.
type fault struct {
	t           *testing.T
	work, clone string
	judge       string
	env         []string
}

const mine = `package twosum

// a solution that must not be lost
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

func newFault(t *testing.T) *fault {
	if runtime.GOOS == "windows" {
		t.Skip("takes a Unix shell and links")
	}
	f := &fault{t: t, work: t.TempDir()}
	f.clone, f.judge = filepath.Join(f.work, "clone"), filepath.Join(f.work, "judge")
	require.NoError(t, makeClone(f.clone))
	self, err := os.Executable()
	require.NoError(t, err)
	program, err := os.ReadFile(self)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(f.judge, program, 0o700)) // testscript goes by its name
	temp := filepath.Join(f.work, "temp")
	require.NoError(t, os.Mkdir(temp, 0o700))
	f.env = append(os.Environ(), "TMPDIR="+temp, "XDG_CACHE_HOME="+filepath.Join(f.work, "cache"), "GOCACHE="+goEnv(t, "GOCACHE"))
	code, out := f.run("new", "1")
	require.Zero(t, code, out)
	require.NoError(t, os.WriteFile(f.solution(), []byte(mine), 0o644))
	return f
}

func (f *fault) solution() string {
	return filepath.Join(f.clone, "practice", "0001-two-sum", "solution.go")
}

func (f *fault) command(args ...string) *exec.Cmd {
	cmd := exec.Command(f.judge, args...)
	cmd.Dir, cmd.Env = f.clone, f.env
	return cmd
}

func (f *fault) run(args ...string) (code int, out string) {
	cmd := f.command(args...)
	text, err := cmd.CombinedOutput()
	if cmd.ProcessState == nil {
		require.NoError(f.t, err)
	}
	return cmd.ProcessState.ExitCode(), string(text)
}

// works wants the solution to be there and a run to accept it.
func (f *fault) works() {
	f.t.Helper()
	text, err := os.ReadFile(f.solution())
	require.NoError(f.t, err)
	require.Equal(f.t, mine, string(text))
	code, out := f.run("run", "1", "--no-timing")
	require.Zero(f.t, code, out)
}

// mount lays a file system over a folder, which takes root.
func (f *fault) mount(dir string, options ...string) {
	args := append(options, dir)
	if out, err := exec.Command("mount", args...).CombinedOutput(); err != nil {
		f.t.Skipf("mount %v: %s", args, bytes.TrimSpace(out))
	}
	f.t.Cleanup(func() { _ = exec.Command("umount", "-l", dir).Run() })
}

// one wants one clear sentence, and no trace of the judge's own.
func one(t *testing.T, out string) {
	t.Helper()
	require.NotContains(t, out, "goroutine ")
	lines := strings.Split(strings.TrimSpace(out), "\n")
	require.LessOrEqual(t, len(lines), 2, out)
}

func TestDiskFull(t *testing.T) {
	f := newFault(t)
	practice := filepath.Join(f.clone, "practice")
	kept := filepath.Join(f.work, "kept")
	require.NoError(t, os.Rename(practice, kept))
	require.NoError(t, os.Mkdir(practice, 0o755))
	f.mount(practice, "-t", "tmpfs", "-o", "size=64k", "none")
	out, err := exec.Command("cp", "-a", kept+"/.", practice).CombinedOutput()
	require.NoError(t, err, "%s", out)
	_ = os.WriteFile(filepath.Join(practice, "full"), make([]byte, 1<<20), 0o600) // as much as fits
	code, text := f.run("new", "283")
	require.NotZero(t, code)
	require.Contains(t, text, "no space left on device")
	one(t, text)
	_, err = os.Stat(filepath.Join(practice, "0283-move-zeroes", "solution.go"))
	require.ErrorIs(t, err, os.ErrNotExist, "half a stub was left")
	code, text = f.run("run", "1", "--no-timing")
	require.Zero(t, code, text)
	require.Contains(t, text, "no space left on device")
	require.NoError(t, os.Remove(filepath.Join(practice, "full")))
	f.works()
	code, text = f.run("log")
	require.Zero(t, code)
	require.NotContains(t, text, "passed over", "a torn line was left")
}

func TestNoRoomForTemporaryFiles(t *testing.T) {
	f := newFault(t)
	f.mount(filepath.Join(f.work, "temp"), "-t", "tmpfs", "-o", "size=64k", "none")
	code, out := f.run("run", "1")
	require.Equal(t, exitJudge, code, out)
	require.Contains(t, out, "no space left on device")
	require.NotContains(t, out, "goroutine ")
	require.NoError(t, exec.Command("umount", filepath.Join(f.work, "temp")).Run())
	f.works()
}

func TestReadOnlyTree(t *testing.T) {
	f := newFault(t)
	f.mount(filepath.Join(f.clone, "practice"), "--bind", filepath.Join(f.clone, "practice"))
	f.mount(filepath.Join(f.clone, "practice"), "-o", "remount,ro,bind")
	code, out := f.run("run", "1", "--no-timing")
	require.Zero(t, code, out)
	require.Contains(t, out, "accepted")
	for _, args := range [][]string{{"new", "283"}, {"new", "1", "--again"}} {
		code, out = f.run(args...)
		require.NotZero(t, code)
		require.Contains(t, out, "read-only file system")
		one(t, out)
	}
	text, err := os.ReadFile(f.solution())
	require.NoError(t, err)
	require.Equal(t, mine, string(text))
}

// Whenever judge new --again is killed, the old solution is there: in its place
// or in the archive.
func TestKilledWhileArchiving(t *testing.T) {
	f := newFault(t)
	for k := range 20 {
		require.NoError(t, os.WriteFile(f.solution(), []byte(mine+fmt.Sprint("// ", k)), 0o644))
		cmd := f.command("new", "1", "--again")
		require.NoError(t, cmd.Start())
		time.Sleep(time.Duration(k*3) * time.Millisecond)
		_ = cmd.Process.Kill() // it may have ended
		_ = cmd.Wait()
		kept := 0
		_ = filepath.WalkDir(filepath.Dir(f.solution()), func(path string, _ os.DirEntry, _ error) error {
			if text, _ := os.ReadFile(path); string(text) == mine+fmt.Sprint("// ", k) {
				kept++
			}
			return nil
		})
		require.Positive(t, kept, "solution %d is gone", k)
	}
	_ = os.Remove(f.solution()) // a stub, or nothing
	code, out := f.run("new", "1")
	require.Zero(t, code, out)
	require.NoError(t, os.WriteFile(f.solution(), []byte(mine), 0o644))
	f.works()
}

// A build cache that is deleted under the judge makes it slow or is said; the
// attempt is not blamed, and the next run works.
func TestBuildCacheDeleted(t *testing.T) {
	if testing.Short() {
		t.Skip("builds the standard library")
	}
	f := newFault(t)
	cache := filepath.Join(f.work, "gocache")
	f.env = append(f.env, "GOCACHE="+cache)
	stop, done := make(chan bool), make(chan bool)
	go func() {
		defer close(done)
		for {
			select {
			case <-stop:
				return
			case <-time.After(300 * time.Millisecond):
				_ = os.RemoveAll(cache)
			}
		}
	}()
	code, out := f.run("run", "1", "--no-timing")
	close(stop)
	<-done
	require.Contains(t, []int{exitAccepted, exitJudge}, code, out)
	require.NotContains(t, out, "compile error")
	f.works()
}

func TestSlowToolchain(t *testing.T) {
	f := newFault(t)
	real, err := exec.LookPath("go")
	require.NoError(t, err)
	bin := filepath.Join(f.work, "bin")
	require.NoError(t, os.Mkdir(bin, 0o755))
	require.NoError(t, os.WriteFile(filepath.Join(bin, "go"), []byte("#!/bin/sh\nsleep 3\nexec "+real+" \"$@\"\n"), 0o755))
	f.env = append(f.env, "PATH="+bin+":"+os.Getenv("PATH"))
	f.works()
}

func TestTwoJudgesAtOnce(t *testing.T) {
	f := newFault(t)
	var cmds []*exec.Cmd
	for range 4 {
		cmd := f.command("run", "1", "--no-timing")
		require.NoError(t, cmd.Start())
		cmds = append(cmds, cmd)
	}
	for _, cmd := range cmds {
		require.NoError(t, cmd.Wait())
	}
	code, out := f.run("log", "1", "--json")
	require.Zero(t, code)
	require.Equal(t, 4, strings.Count(out, `"verdict":"accepted"`))
	left, err := os.ReadDir(filepath.Join(f.work, "temp"))
	require.NoError(t, err)
	require.Empty(t, left)
}
