package runner

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"

	"golang.org/x/sys/unix"
)

// launch starts a child in a session of its own, with the pipes as its
// descriptors from 3 on, such that it dies with the judge.
func launch(cmd *exec.Cmd, requests, replies, report *os.File) error {
	cmd.ExtraFiles = []*os.File{requests, replies, report}
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Pdeathsig: syscall.SIGKILL}
	// The signal is sent when the thread that started the child ends, not the
	// process: the thread that starts it is kept for good.
	started := make(chan error)
	spawner() <- func() { started <- cmd.Start() }
	return <-started
}

// spawner starts processes from one thread that never ends.
var spawner = sync.OnceValue(func() chan<- func() {
	work := make(chan func())
	go func() {
		runtime.LockOSThread()
		for f := range work {
			f()
		}
	}()
	return work
})

func killGroup(p *os.Process) {
	_ = syscall.Kill(-p.Pid, syscall.SIGKILL)
	_ = p.Kill()
}

// usage reads what a process uses while it runs.
type usage struct {
	pid    int
	clock  int32
	status *os.File
}

func watch(p *os.Process) usage {
	status, _ := os.Open(fmt.Sprintf("/proc/%d/status", p.Pid))
	// The CPU clock of another process has a number made of its ID.
	return usage{pid: p.Pid, clock: int32(^p.Pid<<3 | 2), status: status}
}

func (u *usage) cpu() time.Duration {
	var t unix.Timespec
	if unix.ClockGettime(u.clock, &t) != nil {
		return 0
	}
	return time.Duration(t.Nano())
}

// peak returns the most resident memory there was, in bytes.
func (u *usage) peak() int64 {
	if u.status == nil {
		return 0
	}
	var buf [4096]byte
	n, _ := u.status.ReadAt(buf[:], 0)
	_, rest, ok := bytes.Cut(buf[:n], []byte("VmHWM:"))
	if !ok {
		return 0
	}
	field := bytes.Fields(rest)[0]
	kib, _ := strconv.ParseInt(string(field), 10, 64)
	return kib << 10
}

// forget sets the peak to what is resident now, and reports whether it could.
func (u *usage) forget() bool {
	return os.WriteFile(fmt.Sprintf("/proc/%d/clear_refs", u.pid), []byte("5"), 0) == nil
}

// waiting returns for how long the process's threads have waited for a CPU
// that others had, all together: a goroutine moves from thread to thread, and
// threads that sleep do not wait.
func (u *usage) waiting() time.Duration {
	tasks, err := os.ReadDir(fmt.Sprintf("/proc/%d/task", u.pid))
	if err != nil {
		return 0
	}
	var total int64
	for _, t := range tasks {
		data, _ := os.ReadFile(fmt.Sprintf("/proc/%d/task/%s/schedstat", u.pid, t.Name()))
		if fields := bytes.Fields(data); len(fields) >= 2 {
			ns, _ := strconv.ParseInt(string(fields[1]), 10, 64)
			total += ns
		}
	}
	return time.Duration(total)
}

func (u *usage) close() {
	if u.status != nil {
		u.status.Close()
	}
}

// processor names the model of the CPU.
func processor() string {
	info, err := os.ReadFile("/proc/cpuinfo")
	if err != nil {
		return ""
	}
	_, rest, _ := strings.Cut(string(info), "model name")
	line, _, _ := strings.Cut(rest, "\n")
	return strings.Trim(line, "\t :")
}

func means() []Mean {
	return []Mean{
		{"time", "the CPU clock of the child's process, in nanoseconds"},
		{"memory", "the child's own peak (VmHWM), every 5 ms"},
		{"killed", "the child's process group; the child dies with the judge"},
	}
}
