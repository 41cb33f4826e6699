//go:build !linux && !windows

package child

import "syscall"

// CPUTime returns the CPU time that this process has used, in nanoseconds.
func CPUTime() int64 {
	var u syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &u) != nil {
		return 0
	}
	return u.Utime.Nano() + u.Stime.Nano()
}
