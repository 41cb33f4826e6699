package sandbox

import (
	"bufio"
	"fmt"
	"os"
	"runtime"
	"strings"
	"syscall"

	"golang.org/x/sys/unix"
)

// Supported reports whether this system has any of the layers.
const Supported = true

// reportFD is the descriptor on which the shim says which layers hold.
const reportFD = 5

// Command returns the command that starts a program through the shim, which is
// self, a program that hands its arguments to Main.
func Command(self string, command []string) []string {
	return append([]string{self, "__child", Arg}, command...)
}

// limitArg comes before the command of a program that is limited, but free.
const limitArg = "limit"

// Limited returns the command that starts a program each of whose processes may
// use so much memory and CPU time and no more.
func Limited(self string, command []string) []string {
	return append([]string{self, "__child", Arg, limitArg}, command...)
}

// limited is the shim of Limited.
func limited(command []string) {
	for resource, most := range map[int]uint64{unix.RLIMIT_AS: CompilerMemory, unix.RLIMIT_CPU: CompilerSeconds, unix.RLIMIT_CORE: 0} {
		// Where it fails, the limit of the whole build is what is left.
		_ = unix.Setrlimit(resource, &unix.Rlimit{Cur: most, Max: most})
	}
	err := syscall.Exec(command[0], command, os.Environ())
	fmt.Fprintln(os.Stderr, command[0]+":", err)
	os.Exit(127)
}

// Main is the shim: it lays the layers and becomes the program. It does not
// return.
func Main(command []string) {
	if len(command) == 1 && command[0] == probeArg {
		probe()
	}
	if len(command) > 1 && command[0] == limitArg {
		limited(command[1:])
	}
	if len(command) == 0 {
		os.Exit(2)
	}
	// Restrictions belong to a thread, and the one that execs is the one whose
	// are kept.
	runtime.LockOSThread()
	report := os.NewFile(reportFD, "report")
	syscall.CloseOnExec(reportFD)
	program, err := unix.BytePtrFromString(command[0])
	argv, env := pointers(command), pointers(os.Environ())
	if err == nil {
		for _, l := range All {
			var err error
			switch l {
			case Limits:
				err = limit()
			case NoNewPrivs:
				err = unix.Prctl(unix.PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
			case Landlock:
				err = files(command[0])
			case Seccomp:
				err = filter(program)
			}
			if err != nil {
				fmt.Fprintf(report, "%s %s\n", l, strings.ReplaceAll(err.Error(), "\n", " "))
			}
		}
		_, _, errno := syscall.RawSyscall(unix.SYS_EXECVE, ptr(program), ptr(&argv[0]), ptr(&env[0]))
		err = errno
	}
	fmt.Fprintf(report, "%s %s: %v\n", failed, command[0], err)
	os.Exit(127)
}

// Report reads what the shim says, until it has become the program.
func Report(r *os.File) State {
	var s State
	lines := bufio.NewScanner(r)
	for lines.Scan() {
		layer, why, _ := strings.Cut(lines.Text(), " ")
		if s == nil {
			s = make(State)
		}
		s[Layer(layer)] = why
	}
	return s
}

// None is the state of a program that nothing holds.
func None() State {
	s := make(State)
	for _, l := range All {
		s[l] = "the program was started without it"
	}
	return s
}

// The limits are backstops, so loose that no honest program meets them: the
// judge's own are far below. There is none of CPU time: while one is set, Linux
// reads a process's CPU clock in steps of a tick, too coarse to time a call.
func limit() error {
	for _, l := range []struct {
		resource int
		most     uint64
	}{
		{unix.RLIMIT_CORE, 0},
		{unix.RLIMIT_FSIZE, 1 << 20}, // there is no file that it could write anyway
		{unix.RLIMIT_AS, 256 << 30},  // Go maps far more than it uses
		{unix.RLIMIT_NOFILE, 256},
		{unix.RLIMIT_MSGQUEUE, 0},
	} {
		if err := unix.Setrlimit(l.resource, &unix.Rlimit{Cur: l.most, Max: l.most}); err != nil {
			return err
		}
	}
	return nil
}
