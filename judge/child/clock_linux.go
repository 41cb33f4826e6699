package child

import (
	"syscall"
	"unsafe"
)

const clockProcessCPUTime = 2

// CPUTime returns the CPU time that this process has used, in nanoseconds.
func CPUTime() int64 {
	var t syscall.Timespec
	syscall.RawSyscall(syscall.SYS_CLOCK_GETTIME, clockProcessCPUTime, uintptr(unsafe.Pointer(&t)), 0)
	return t.Nano()
}
