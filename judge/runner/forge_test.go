package runner

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"drill/judge"
	"drill/judge/child"
)

// forgerArg makes the test's own program a child that knows the protocol and
// the nonce, and does not keep to it: what an attempt could do at worst.
const forgerArg = "-forge"

var forgeries = map[string]struct {
	reply func(w *os.File, ok child.Reply)
	want  string
}{
	"before the call returned": {func(w *os.File, ok child.Reply) { say(w, ok) }, "the process answered before the call had returned"},
	"twice": {func(w *os.File, ok child.Reply) {
		returned(w, ok)
		say(w, ok)
		say(w, ok)
	}, "the process answered a call twice"},
	"returned twice": {func(w *os.File, ok child.Reply) {
		returned(w, ok)
		returned(w, ok)
	}, "the process said twice that the call had returned"},
	"after a panic": {func(w *os.File, ok child.Reply) {
		panicked := ok
		panicked.Status, panicked.Text = child.Panicked, "a panic"
		say(w, panicked)
		say(w, ok)
	}, "panic: a panic"},
	"none": {func(w *os.File, ok child.Reply) { w.Close() }, "the process closed the judge's descriptors"},
	"to another call": {func(w *os.File, ok child.Reply) {
		ok.ID += 7
		say(w, ok)
	}, "the process answered what it was not asked"},
	"without the nonce": {func(w *os.File, ok child.Reply) {
		ok.Nonce[0]++
		say(w, ok)
	}, "the process wrote to the judge's descriptors: a forged answer"},
	"no time at all": {func(w *os.File, ok child.Reply) {
		for sum, began := 0, child.CPUTime(); child.CPUTime()-began < int64(900*time.Millisecond); sum++ {
		}
		returned(w, ok)
		say(w, ok)
	}, "of CPU time, allowed 500 ms"},
}

func say(w *os.File, r child.Reply) { _ = child.WriteReply(w, &r) }

func returned(w *os.File, r child.Reply) {
	r.Status, r.Answer = child.Returned, nil
	say(w, r)
}

// forge answers every call with what is right for the first case of problem 1,
// in a way that is not allowed.
func forge(how string) {
	requests, replies := os.NewFile(3, "requests"), os.NewFile(4, "replies")
	var nonce [16]byte
	for {
		req, err := child.ReadRequest(requests)
		if err != nil {
			os.Exit(0)
		}
		reply := child.Reply{ID: req.ID, Answer: []byte("[0,1]")}
		if req.Kind == child.Hello {
			copy(nonce[:], req.Args[0])
			reply.Answer = nil
		}
		reply.Nonce = nonce
		if req.Kind == child.Call {
			forgeries[how].reply(replies, reply)
			continue
		}
		say(replies, reply)
	}
}

// An answer counts only if it comes once, after the call, and bears the nonce;
// and the judge's own clock bounds what a child says of its time.
func TestForgery(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("the forger takes the descriptors of Unix")
	}
	for how, tt := range forgeries {
		t.Run(how, func(t *testing.T) {
			opts := options(t)
			s, err := open(find(t, "1"), opts)
			require.NoError(t, err)
			defer s.close()
			s.cases = s.cases[:2]
			ctx := context.Background()
			require.NoError(t, s.prepare(ctx))
			s.mine = func(string) bool { return false }
			s.command = []string{opts.Self, forgerArg, how}
			r, err := s.judge(ctx)
			require.NoError(t, err)
			details := ""
			for _, c := range r.Cases {
				details += c.Detail + "\n"
			}
			require.Contains(t, details, tt.want)
			want := judge.RuntimeError
			switch how {
			case "no time at all":
				want = judge.TimeLimit
			case "twice": // the first answer was right; what follows fails the next case
				require.Equal(t, judge.Accepted, r.Cases[0].Verdict)
			}
			require.Equal(t, want, r.Verdict, details)
		})
	}
}

// Where seccomp does not keep an attempt from starting processes, those that
// leave its group are found as orphans and killed.
func TestOrphansAreReaped(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("Linux has subreapers")
	}
	mark := fmt.Sprint(700_000 + os.Getpid())
	code := `package main

import ("os/exec"; "syscall"; "time")

func twoSum(nums []int, target int) []int {
	cmd := exec.Command("/bin/sh", "-c", "setsid sh -c 'sleep MARK & exec setsid sleep MARK' & sleep 0.1")
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	cmd.Env = []string{"PATH=/bin:/usr/bin"}
	if err := cmd.Run(); err != nil { panic(err) }
	time.Sleep(50 * time.Millisecond)
	return []int{0, 1}
}
`
	e, opts := find(t, "1"), options(t)
	file := filepath.Join(t.TempDir(), "escape.go")
	src := []byte(strings.ReplaceAll(code, "MARK", mark))
	require.NoError(t, os.WriteFile(file, src, 0o600))
	dir := t.TempDir()
	ctx := context.Background()
	program, err := build(ctx, opts.Self, opts.Root, e, file, src, dir)
	require.NoError(t, err)
	p, err := start(ctx, "", []string{program}, dir) // without a sandbox
	require.NoError(t, err)
	cases, err := loadCases(e, opts)
	require.NoError(t, err)
	reply, ended := p.do(ctx, &child.Request{Kind: child.Call, Args: cases[0].In}, limits{cpu: time.Minute, wall: time.Minute})
	require.Nil(t, ended)
	require.Equal(t, child.Answered, reply.Status, reply.Text)
	require.NotEmpty(t, sleepers(mark), "the attempt left no process behind: the test shows nothing")
	mine := exec.Command("sleep", mark+".5")
	mine.SysProcAttr = &syscall.SysProcAttr{}
	require.NoError(t, mine.Start())
	p.stop()
	require.Empty(t, sleepers(mark))
	require.NoError(t, mine.Process.Signal(syscall.Signal(0)), "a process of the judge's own was killed too")
	require.NoError(t, mine.Process.Kill())
	_ = mine.Wait() // it was killed
}

func sleepers(mark string) []string {
	var found []string
	lines, _ := filepath.Glob("/proc/[0-9]*/cmdline")
	for _, line := range lines {
		if text, _ := os.ReadFile(line); string(text) == "sleep\x00"+mark+"\x00" {
			found = append(found, line)
		}
	}
	return found
}

// An attempt whose answers hang on the calls before is found out, and both
// answers are told.
func TestConfirmed(t *testing.T) {
	const right = "\tfor i := range nums {\n\t\tfor j := range i {\n\t\t\tif nums[i]+nums[j] == target {\n\t\t\t\treturn []int{i, j}\n\t\t\t}\n\t\t}\n\t}\n\treturn nil\n}\n"
	for name, tt := range map[string]struct {
		code    string
		verdict judge.Verdict
		detail  string
	}{
		"right only in the order of the cases": {
			"var last int\n\nfunc twoSum(nums []int, target int) []int {\n\tif len(nums) < last {\n\t\treturn nil\n\t}\n\tif last++; len(nums) == 2 || len(nums) > 2 && last > 40 {\n\t\tlast = 1\n\t}\n" + right,
			judge.WrongAnswer, ""},
		"right only at first": {
			"var calls int\n\nfunc twoSum(nums []int, target int) []int {\n\tif calls++; calls > 3 {\n\t\treturn []int{0, 0}\n\t}\n" + right,
			judge.WrongAnswer, "in a fresh process this case is accepted"},
		"a right answer that is another one each time": {
			"func twoSum(nums []int, target int) []int {\n\tif time.Now().UnixNano()%2 == 0 {\n\t\tdefer func() {}()\n\t}\n" + right, judge.Accepted, ""},
		"counts its calls": {
			"var calls int\n\nfunc twoSum(nums []int, target int) []int {\n\tif calls++; calls == 1 && (len(nums) != 4 || nums[0] != 2) {\n\t\treturn nil\n\t}\n" + right,
			judge.WrongAnswer, "before, after other cases, this one was accepted"},
	} {
		t.Run(name, func(t *testing.T) {
			opts := options(t)
			opts.NoRandom = false
			file := filepath.Join(t.TempDir(), "a.go")
			require.NoError(t, os.WriteFile(file, []byte(tt.code), 0o600))
			r, err := Attempt(context.Background(), find(t, "1"), file, opts)
			require.NoError(t, err)
			require.Equal(t, tt.verdict, r.Verdict, failing(r).Detail)
			require.Contains(t, failing(r).Detail, tt.detail)
		})
	}
}

// What passed is judged once more the other way round: this attempt is right
// until the second case comes after the third.
func TestConfirmedTheOtherWayRound(t *testing.T) {
	opts := options(t)
	opts.NoRandom = false
	s, err := open(find(t, "1"), opts)
	require.NoError(t, err)
	defer s.close()
	s.cases = s.cases[:3]
	code := "var third bool\n\nfunc twoSum(nums []int, target int) []int {\n\tif len(nums) == 3 && third {\n\t\treturn nil\n\t}\n\tthird = len(nums) == 2\n" +
		"\tfor i := range nums {\n\t\tfor j := range i {\n\t\t\tif nums[i]+nums[j] == target {\n\t\t\t\treturn []int{i, j}\n\t\t\t}\n\t\t}\n\t}\n\treturn nil\n}\n"
	file := filepath.Join(t.TempDir(), "a.go")
	require.NoError(t, os.WriteFile(file, []byte(code), 0o600))
	r, err := s.attempt(context.Background(), file)
	require.NoError(t, err)
	require.Equal(t, judge.WrongAnswer, r.Verdict)
	require.Equal(t, "example 2", failing(r).Name)
	require.Contains(t, failing(r).Detail, "before, after other cases, this one was accepted")
}
