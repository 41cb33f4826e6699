package sandbox

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"

	"golang.org/x/sys/unix"
)

// probeArg is the argument of a program that tries in a sandbox what the layers
// forbid.
const probeArg = "probe"

// Probe tries live which layers hold here: self, a program that hands its
// arguments to Main, is started in a sandbox and tries what they forbid.
func Probe(self string) State {
	r, w, err := os.Pipe()
	if err != nil {
		return None()
	}
	defer r.Close()
	command := Command(self, []string{self, "__child", Arg, probeArg})
	cmd := exec.Command(command[0], command[1:]...)
	cmd.ExtraFiles = []*os.File{nil, nil, w}
	cmd.Env = []string{}
	out, err := cmd.Output()
	w.Close()
	state := Report(r)
	if err != nil && state == nil {
		state = None()
	}
	for line := range strings.Lines(string(out)) {
		layer, why, _ := strings.Cut(strings.TrimSpace(line), " ")
		if state == nil {
			state = make(State)
		}
		if _, known := state[Layer(layer)]; !known {
			state[Layer(layer)] = why
		}
	}
	return state
}

// probe runs in the sandbox and prints what was not forbidden.
func probe() {
	leak := func(l Layer, format string, args ...any) { fmt.Printf("%s %s\n", l, fmt.Sprintf(format, args...)) }
	var core unix.Rlimit
	if err := unix.Getrlimit(unix.RLIMIT_CORE, &core); err != nil || core.Max != 0 {
		leak(Limits, "core files have no limit")
	}
	if n, err := unix.PrctlRetInt(unix.PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0); err != nil || n != 1 {
		leak(NoNewPrivs, "it is not set: %d, %v", n, err)
	}
	if _, err := os.ReadDir("/"); !errors.Is(err, unix.EACCES) {
		leak(Landlock, "folders can be read: %v", err)
	}
	if fd, err := unix.Socket(unix.AF_INET, unix.SOCK_STREAM, 0); !errors.Is(err, unix.EPERM) {
		unix.Close(fd)
		leak(Seccomp, "sockets can be made: %v", err)
	}
	if pid, _, errno := unix.RawSyscall(unix.SYS_CLONE, uintptr(unix.SIGCHLD), 0, 0); errno != unix.EPERM {
		if errno == 0 && pid == 0 {
			unix.Exit(0)
		}
		leak(Seccomp, "processes can be made: %v", errno)
	}
	os.Exit(0)
}
