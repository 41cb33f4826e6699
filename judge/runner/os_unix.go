//go:build !windows

package runner

import (
	"os/exec"
	"syscall"
	"time"
)

// groupBuild puts go build into a process group of its own, such that stopping
// it stops the compiler too.
func groupBuild(cmd *exec.Cmd) {
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	cmd.Cancel = func() error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) }
	cmd.WaitDelay = time.Second
}

// alive reports whether there is a process of that ID.
func alive(pid int) bool { return syscall.Kill(pid, 0) != syscall.ESRCH }
