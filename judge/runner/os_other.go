//go:build !linux && !windows

package runner

import (
	"os"
	"os/exec"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// launch starts a child in a process group of its own, with the two pipes as
// its descriptors 3 and 4. It ends when the judge's end of its requests is
// closed; one in an endless loop outlives a judge that is killed outright.
func launch(cmd *exec.Cmd, requests, replies, _ *os.File) error {
	cmd.ExtraFiles = []*os.File{requests, replies}
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	return cmd.Start()
}

func killGroup(p *os.Process) {
	_ = syscall.Kill(-p.Pid, syscall.SIGKILL)
	_ = p.Kill()
}

// usage asks ps for what a process uses; a tenth of a second is its grain.
type usage struct {
	pid  int
	at   time.Time
	time time.Duration
	most int64
}

func watch(p *os.Process) usage { return usage{pid: p.Pid} }

func (u *usage) read() {
	if time.Since(u.at) < 100*time.Millisecond {
		return
	}
	u.at = time.Now()
	out, err := exec.Command("ps", "-o", "time=,rss=", "-p", strconv.Itoa(u.pid)).Output()
	fields := strings.Fields(string(out))
	if err != nil || len(fields) != 2 {
		return
	}
	var seconds float64
	for part := range strings.SplitSeq(strings.ReplaceAll(fields[0], "-", ":"), ":") {
		n, _ := strconv.ParseFloat(part, 64)
		seconds = seconds*60 + n
	}
	u.time = time.Duration(seconds * float64(time.Second))
	kib, _ := strconv.ParseInt(fields[1], 10, 64)
	u.most = max(u.most, kib<<10)
}

func (u *usage) cpu() time.Duration { u.read(); return u.time }
func (u *usage) peak() int64        { u.read(); return u.most }
func (u *usage) forget() bool       { u.most = 0; return true }

func (u *usage) waiting() time.Duration { return 0 }
func (u *usage) asleep() bool           { return true } // nothing tells
func (u *usage) close()                 {}

// processor would name the model of the CPU; here nothing tells.
func processor() string { return "" }

func means() []Mean {
	return []Mean{
		{"time", "by the child's own clock, and by ps in steps of 0.1 s while it does not answer"},
		{"memory", "resident memory by ps, every 0.1 s"},
		{"killed", "the child's process group; a child in a loop outlives a judge that is killed outright"},
	}
}

// adopt and reapOrphans have no counterpart here.
func adopt() (end func()) { return func() {} }
func reapOrphans()        {}
