package runner

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
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

// adopt makes orphans of an attempt's process children of this one, where
// reapOrphans finds them. The function that it returns ends that.
func adopt() (end func()) {
	adopting.Lock()
	defer adopting.Unlock()
	if adopters++; adopters == 1 {
		_ = unix.Prctl(unix.PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) // without it, seccomp is what holds them
	}
	return func() {
		adopting.Lock()
		defer adopting.Unlock()
		if adopters--; adopters == 0 {
			_ = unix.Prctl(unix.PR_SET_CHILD_SUBREAPER, 0, 0, 0, 0)
		}
	}
}

var (
	adopting sync.Mutex
	adopters int
)

// reapOrphans kills what an attempt's process left behind outside its group, as
// after setsid or a double fork: children of this process, in another session,
// that it did not start itself. It goes on while killing one makes others
// orphans.
func reapOrphans() {
	mine, err := unix.Getsid(0)
	if err != nil {
		return
	}
	for range 100 {
		found := false
		for _, pid := range children() {
			sid, err := unix.Getsid(pid)
			if err != nil || sid == mine || isOurs(pid) {
				continue
			}
			found = true
			_ = syscall.Kill(pid, syscall.SIGKILL)
			_, _ = syscall.Wait4(pid, nil, 0, nil)
		}
		if !found {
			return
		}
	}
}

// children lists the processes whose parent is this one.
func children() []int {
	var pids []int
	stats, _ := filepath.Glob("/proc/[0-9]*/stat")
	for _, path := range stats {
		text, err := os.ReadFile(path)
		if err != nil {
			continue
		}
		// "pid (name) state parent …", where the name may hold anything
		fields := bytes.Fields(text[bytes.LastIndexByte(text, ')')+1:])
		if len(fields) > 1 && string(fields[1]) == strconv.Itoa(os.Getpid()) {
			pid, _ := strconv.Atoi(filepath.Base(filepath.Dir(path))) // the glob lets digits pass only
			pids = append(pids, pid)
		}
	}
	return pids
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

// asleep reports whether all threads of the process sleep or are stopped. One
// that is ending is neither, though its clocks are gone.
func (u *usage) asleep() bool {
	tasks, _ := os.ReadDir(fmt.Sprintf("/proc/%d/task", u.pid)) // none once it has ended
	for _, t := range tasks {
		stat, _ := os.ReadFile(fmt.Sprintf("/proc/%d/task/%s/stat", u.pid, t.Name()))
		// The state stands behind the name, which may hold anything.
		at := bytes.LastIndexByte(stat, ')') + 2
		if at >= len(stat) || !bytes.ContainsRune([]byte("STtI"), rune(stat[at])) {
			return false
		}
	}
	return len(tasks) > 0
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
