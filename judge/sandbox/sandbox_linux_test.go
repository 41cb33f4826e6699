package sandbox

import (
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
	"unsafe"

	"github.com/stretchr/testify/require"
	"golang.org/x/sys/unix"
)

func TestMain(m *testing.M) {
	if len(os.Args) > 3 && os.Args[1] == "__child" && os.Args[2] == Arg {
		Main(os.Args[3:])
	}
	if len(os.Args) > 2 && os.Args[1] == "-try" {
		fmt.Println(tries[os.Args[2]](os.Args[3:]))
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// tries are what a program in the sandbox tries; each says what came of it.
var tries = map[string]func(args []string) error{
	"run a program":   func([]string) error { return exec.Command("/bin/true").Run() },
	"become another":  func([]string) error { return syscall.Exec("/bin/true", []string{"true"}, nil) },
	"tcp":             func([]string) error { return closed(net.Dial("tcp", "127.0.0.1:9")) },
	"listen":          func([]string) error { return closed(net.Listen("tcp", "127.0.0.1:0")) },
	"udp":             func([]string) error { return closed(net.Dial("udp", "127.0.0.1:9")) },
	"unix socket":     func(a []string) error { return closed(net.Dial("unix", a[0])) },
	"read a file":     func(a []string) error { _, err := os.ReadFile(a[0]); return err },
	"read a folder":   func(a []string) error { _, err := os.ReadDir(filepath.Dir(a[0])); return err },
	"read the system": func([]string) error { _, err := os.ReadFile("/etc/passwd"); return err },
	"write a file":    func(a []string) error { return os.WriteFile(a[0]+"2", nil, 0o600) },
	"cut a file":      func(a []string) error { return os.Truncate(a[0], 0) },
	"remove a file":   func(a []string) error { return os.Remove(a[0]) },
	"rename a file":   func(a []string) error { return os.Rename(a[0], a[0]+"2") },
	"chmod a file":    func(a []string) error { return os.Chmod(a[0], 0) },
	"touch a file":    func(a []string) error { return os.Chtimes(a[0], time.Now(), time.Now()) },
	"make a folder":   func(a []string) error { return os.Mkdir(a[0]+"2", 0o700) },
	"memory of the parent": func([]string) error {
		_, err := os.Open(fmt.Sprintf("/proc/%d/mem", os.Getppid()))
		return err
	},
	"signal the parent":  func([]string) error { return syscall.Kill(os.Getppid(), 0) },
	"signal the group":   func([]string) error { return syscall.Kill(-os.Getppid(), 0) },
	"signal all":         func([]string) error { return syscall.Kill(-1, 0) },
	"trace the parent":   func([]string) error { return unix.PtraceAttach(os.Getppid()) },
	"limit the parent":   func([]string) error { return unix.Prlimit(os.Getppid(), unix.RLIMIT_NOFILE, &unix.Rlimit{}, nil) },
	"outlive the parent": func([]string) error { return unix.Prctl(unix.PR_SET_PDEATHSIG, 0, 0, 0, 0) },
	"a session":          func([]string) error { _, err := syscall.Setsid(); return err },
	"io_uring":           func([]string) error { return failed0(unix.SYS_IO_URING_SETUP, 1, 0, 0) },
	"shared memory":      func([]string) error { return failed0(unix.SYS_SHMGET, 0, 4096, 0o1600) },
	"a newer call":       func([]string) error { return failed0(5000, 0, 0, 0) },
	"the other architecture": func([]string) error {
		if runtime.GOARCH != "amd64" {
			return errors.New("there is none")
		}
		code, err := unix.Mmap(-1, 0, 4096, unix.PROT_READ|unix.PROT_WRITE|unix.PROT_EXEC, unix.MAP_ANON|unix.MAP_PRIVATE)
		if err != nil {
			return err
		}
		copy(code, "\xb8\x14\x00\x00\x00\xcd\x80\xc3") // mov eax, 20; int 0x80: getpid; ret
		entry := unsafe.Pointer(&code[0])
		f := *(*func())(unsafe.Pointer(&[]*unsafe.Pointer{&entry}[0]))
		f()
		return nil
	},

	"goroutines and threads": func([]string) error {
		var wg sync.WaitGroup
		for range 50 {
			wg.Go(func() { runtime.LockOSThread(); time.Sleep(10 * time.Millisecond) })
		}
		wg.Wait()
		runtime.GC()
		return nil
	},
	"the time in Vienna": func([]string) error { _, err := time.LoadLocation("Europe/Vienna"); return err },
	"/dev/null":          func([]string) error { return os.WriteFile("/dev/null", []byte("x"), 0) },
	"preemption": func([]string) error {
		done := make(chan bool)
		go func() {
			for range 2_000_000_000 {
			}
			close(done)
		}()
		runtime.GC()
		<-done
		return nil
	},
	"signals to itself": func([]string) error { return syscall.Kill(os.Getpid(), syscall.SIGCONT) },
}

func closed[C interface{ Close() error }](c C, err error) error {
	if err == nil {
		c.Close()
	}
	return err
}

func failed0(number, a, b, c uintptr) error {
	if _, _, errno := syscall.Syscall(number, a, b, c); errno != 0 {
		return errno
	}
	return nil
}

// in runs a try in a sandbox and returns what it says, and the layers' state.
func in(t *testing.T, name string, args ...string) (string, State) {
	self, err := os.Executable()
	require.NoError(t, err)
	r, w, err := os.Pipe()
	require.NoError(t, err)
	defer r.Close()
	command := Command(self, append([]string{self, "-try", name}, args...))
	cmd := exec.Command(command[0], command[1:]...)
	cmd.ExtraFiles = []*os.File{nil, nil, w}
	out, err := cmd.CombinedOutput()
	w.Close()
	state := Report(r)
	if err != nil {
		return fmt.Sprint(err, " ", string(out)), state
	}
	return strings.TrimSpace(string(out)), state
}

func TestSandbox(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	require.NoError(t, os.WriteFile(file, []byte("kept"), 0o600))
	self, err := os.Executable()
	require.NoError(t, err)
	lacking := Probe(self)
	allowed := []string{"goroutines and threads", "/dev/null", "preemption", "signals to itself", "the time in Vienna"}
	byLandlock := "read a file, read a folder, read the system, write a file, remove a file, rename a file, make a folder, memory of the parent, become another"
	for name := range tries {
		t.Run(name, func(t *testing.T) {
			layer := Seccomp
			if strings.Contains(byLandlock, name) {
				layer = Landlock
			}
			if why, ok := lacking[layer]; ok && !strings.Contains(strings.Join(allowed, ","), name) {
				t.Skipf("%s does not hold here: %s", layer, why)
			}
			said, state := in(t, name, file)
			require.Equal(t, lacking, state)
			switch {
			case name == "the time in Vienna" && strings.Contains(said, "unknown time zone"):
			case strings.Contains(strings.Join(allowed, ","), name):
				require.Equal(t, "<nil>", said)
			case name == "a newer call":
				require.Equal(t, "function not implemented", said)
			case name == "the other architecture":
				require.Contains(t, said, "bad system call")
			default:
				require.True(t, strings.Contains(said, "not permitted") || strings.Contains(said, "permission denied"), "%s", said)
			}
		})
	}
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, "kept", string(text))
	info, err := os.Stat(file)
	require.NoError(t, err)
	require.Equal(t, "-rw-------", info.Mode().String())
}

// What the test of a layer says depends on the layer: without the shim, the
// same program may do it all.
func TestWithoutIt(t *testing.T) {
	self, err := os.Executable()
	require.NoError(t, err)
	for _, name := range []string{"run a program", "listen", "read the system", "signal the parent", "a session"} {
		out, err := exec.Command(self, "-try", name).CombinedOutput()
		require.NoError(t, err)
		require.Equal(t, "<nil>", strings.TrimSpace(string(out)), name)
	}
}

func TestNoSuchProgram(t *testing.T) {
	self, err := os.Executable()
	require.NoError(t, err)
	r, w, err := os.Pipe()
	require.NoError(t, err)
	command := Command(self, []string{"/no/such/program"})
	cmd := exec.Command(command[0], command[1:]...)
	cmd.ExtraFiles = []*os.File{nil, nil, w}
	require.Error(t, cmd.Run())
	w.Close()
	require.Contains(t, Report(r).Failed(), "/no/such/program: no such file or directory")
}

func TestMissing(t *testing.T) {
	require.Empty(t, State(nil).Missing())
	require.Equal(t, []string{"landlock: b", "seccomp: a"}, State{Seccomp: "a", Landlock: "b"}.Missing())
	require.Len(t, None().Missing(), len(All))
}
