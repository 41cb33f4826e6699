package child

import "syscall"

// CPUTime returns the CPU time that this process has used, in nanoseconds.
func CPUTime() int64 {
	var creation, exit, kernel, user syscall.Filetime
	p, err := syscall.GetCurrentProcess()
	if err != nil || syscall.GetProcessTimes(p, &creation, &exit, &kernel, &user) != nil {
		return 0
	}
	ticks := func(f syscall.Filetime) int64 { return int64(f.HighDateTime)<<32 | int64(f.LowDateTime) }
	return 100 * (ticks(kernel) + ticks(user))
}
