package runner

import (
	"fmt"
	"os"
	"os/exec"
	"syscall"
	"time"
	"unsafe"

	"golang.org/x/sys/windows"

	"drill/judge/child"
)

// launch starts a child that inherits the two pipes; a job object that ends
// with the judge holds it and whatever it starts.
func launch(cmd *exec.Cmd, requests, replies, _ *os.File) error {
	handles := []syscall.Handle{syscall.Handle(requests.Fd()), syscall.Handle(replies.Fd())}
	for _, h := range handles {
		if err := windows.SetHandleInformation(windows.Handle(h), windows.HANDLE_FLAG_INHERIT, windows.HANDLE_FLAG_INHERIT); err != nil {
			return err
		}
	}
	cmd.Env = append(cmd.Env, fmt.Sprintf("%s=%d,%d", child.Handles, handles[0], handles[1]), "SystemRoot="+os.Getenv("SystemRoot"))
	cmd.SysProcAttr = &syscall.SysProcAttr{AdditionalInheritedHandles: handles, CreationFlags: windows.CREATE_NEW_PROCESS_GROUP}
	if err := cmd.Start(); err != nil {
		return err
	}
	job, err := windows.CreateJobObject(nil, nil)
	if err != nil {
		return nil // without a job the child still ends when its pipe is closed
	}
	info := windows.JOBOBJECT_EXTENDED_LIMIT_INFORMATION{
		BasicLimitInformation: windows.JOBOBJECT_BASIC_LIMIT_INFORMATION{LimitFlags: windows.JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE},
	}
	_, err = windows.SetInformationJobObject(job, windows.JobObjectExtendedLimitInformation,
		uintptr(unsafe.Pointer(&info)), uint32(unsafe.Sizeof(info)))
	if err == nil {
		if p, err := windows.OpenProcess(windows.PROCESS_SET_QUOTA|windows.PROCESS_TERMINATE, false, uint32(cmd.Process.Pid)); err == nil {
			_ = windows.AssignProcessToJobObject(job, p)
			_ = windows.CloseHandle(p)
		}
	}
	return nil // the job's handle is closed with the judge
}

func killGroup(p *os.Process) { _ = p.Kill() }

func groupBuild(cmd *exec.Cmd) { cmd.WaitDelay = time.Second }

// usage reads what a process uses while it runs.
type usage struct{ handle windows.Handle }

func watch(p *os.Process) usage {
	h, _ := windows.OpenProcess(windows.PROCESS_QUERY_INFORMATION|windows.PROCESS_VM_READ, false, uint32(p.Pid))
	return usage{h}
}

func (u *usage) cpu() time.Duration {
	var creation, exit, kernel, user windows.Filetime
	if windows.GetProcessTimes(u.handle, &creation, &exit, &kernel, &user) != nil {
		return 0
	}
	ticks := func(f windows.Filetime) int64 { return int64(f.HighDateTime)<<32 | int64(f.LowDateTime) }
	return time.Duration(100 * (ticks(kernel) + ticks(user)))
}

var processMemoryInfo = windows.NewLazySystemDLL("kernel32.dll").NewProc("K32GetProcessMemoryInfo")

// peak returns the largest working set there was, in bytes.
func (u *usage) peak() int64 {
	var counters struct {
		size, faults uint32
		peak         uintptr
		rest         [7]uintptr
	}
	counters.size = uint32(unsafe.Sizeof(counters))
	if ok, _, _ := processMemoryInfo.Call(uintptr(u.handle), uintptr(unsafe.Pointer(&counters)), uintptr(counters.size)); ok == 0 {
		return 0
	}
	return int64(counters.peak)
}

// forget cannot lower the mark here: a memory_limit is confirmed in a fresh child.
func (u *usage) forget() bool { return false }

func (u *usage) waiting() time.Duration { return 0 }
func (u *usage) asleep() bool           { return true } // nothing tells
func (u *usage) close()                 { _ = windows.CloseHandle(u.handle) }

// alive reports whether there is a process of that ID.
func alive(pid int) bool {
	h, err := windows.OpenProcess(windows.PROCESS_QUERY_LIMITED_INFORMATION, false, uint32(pid))
	if err != nil {
		return err != windows.ERROR_INVALID_PARAMETER
	}
	_ = windows.CloseHandle(h)
	return true
}

// processor names the model of the CPU.
func processor() string { return os.Getenv("PROCESSOR_IDENTIFIER") }

func means() []Mean {
	return []Mean{
		{"time", "the process times of the child, in steps of 16 ms"},
		{"memory", "the peak working set of the child, every 5 ms"},
		{"killed", "the child; its job object ends with the judge"},
	}
}

// adopt and reapOrphans have no counterpart here.
func adopt() (end func()) { return func() {} }
func reapOrphans()        {}
