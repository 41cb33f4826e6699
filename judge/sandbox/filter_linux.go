package sandbox

import (
	"maps"
	"os"
	"slices"
	"syscall"
	"unsafe"

	"github.com/elastic/go-seccomp-bpf"
	"github.com/elastic/go-seccomp-bpf/arch"
	"golang.org/x/net/bpf"
	"golang.org/x/sys/unix"
)

// forbidden are the system calls that a program that only computes never needs.
// They fail with EPERM, so that code that tries them gets an error.
var forbidden = []string{
	// processes
	"fork", "vfork", "execveat", "unshare", "setns", "setsid", "setpgid",
	// sockets; what is not made cannot be used
	"socket", "socketpair",
	// other processes
	"tkill", "rt_sigqueueinfo", "rt_tgsigqueueinfo", "pidfd_open", "pidfd_getfd", "pidfd_send_signal",
	"ptrace", "process_vm_readv", "process_vm_writev", "process_madvise", "process_mrelease", "kcmp",
	"migrate_pages", "move_pages", "setpriority", "ioprio_set", "sched_setaffinity", "sched_setscheduler",
	"sched_setparam", "sched_setattr",
	// ways around a filter, and into the kernel
	"io_uring_setup", "io_uring_enter", "io_uring_register", "bpf", "perf_event_open", "userfaultfd", "seccomp",
	"add_key", "request_key", "keyctl", "init_module", "finit_module", "delete_module", "kexec_load", "kexec_file_load",
	"open_by_handle_at", "name_to_handle_at", "fanotify_init", "lookup_dcookie", "personality", "ioperm", "iopl",
	// what outlives a process
	"shmget", "shmat", "shmctl", "semget", "semop", "semctl", "msgget", "msgsnd", "msgrcv", "msgctl", "mq_open", "mq_unlink",
	// files: Landlock rules over their contents and names, not over these
	"chmod", "fchmod", "fchmodat", "fchmodat2", "chown", "fchown", "lchown", "fchownat", "truncate",
	"utime", "utimes", "futimesat", "utimensat", "setxattr", "lsetxattr", "fsetxattr", "setxattrat",
	"removexattr", "lremovexattr", "fremovexattr", "removexattrat", "mknod", "mknodat", "flock",
	// the machine
	"mount", "umount2", "pivot_root", "chroot", "move_mount", "open_tree", "fsopen", "fsmount", "fsconfig", "fspick", "mount_setattr",
	"swapon", "swapoff", "reboot", "sethostname", "setdomainname", "settimeofday", "clock_settime", "adjtimex", "clock_adjtime",
	"acct", "quotactl", "quotactl_fd", "syslog", "vhangup", "nfsservctl",
	"setuid", "setgid", "setreuid", "setregid", "setresuid", "setresgid", "setgroups", "setfsuid", "setfsgid", "capset",
}

// filter installs the filter. The one execve that it allows is of the pointer
// that the shim is about to use.
func filter(program *byte) error {
	machine, err := arch.GetInfo("")
	if err != nil {
		return err
	}
	known := func(names ...string) []string { // those that this architecture has
		return slices.DeleteFunc(names, func(name string) bool { _, ok := machine.SyscallNames[name]; return !ok })
	}
	self := uint64(os.Getpid())
	only := func(name string, arg uint32, value uint64) seccomp.NameWithConditions {
		return seccomp.NameWithConditions{Name: name, Conditions: seccomp.ArgumentConditions{{Argument: arg, Operation: seccomp.NotEqual, Value: value}}}
	}
	policy := seccomp.Policy{
		DefaultAction: seccomp.ActionAllow,
		Syscalls: []seccomp.SyscallGroup{
			{Names: known(slices.Clone(forbidden)...), Action: errno(unix.EPERM)},
			// Go makes threads with clone; a C library falls back on it.
			{Names: known("clone3"), Action: errno(unix.ENOSYS)},
			{Action: errno(unix.EPERM), NamesWithCondtions: []seccomp.NameWithConditions{
				{Name: "clone", Conditions: seccomp.ArgumentConditions{{Argument: 0, Operation: seccomp.BitsNotSet, Value: unix.CLONE_THREAD}}},
				only("kill", 0, self),
				only("tgkill", 0, self),
				only("execve", 0, uint64(ptr(program))),
				// limits: its own may be read, and set within what they are
				{Name: "prlimit64", Conditions: seccomp.ArgumentConditions{
					{Argument: 0, Operation: seccomp.NotEqual, Value: 0}, {Argument: 0, Operation: seccomp.NotEqual, Value: self}}},
				// a child dies with the judge: that signal is not to be cleared
				{Name: "prctl", Conditions: seccomp.ArgumentConditions{
					{Argument: 0, Operation: seccomp.NotEqual, Value: unix.PR_SET_VMA}, {Argument: 0, Operation: seccomp.NotEqual, Value: unix.PR_SET_NAME},
					{Argument: 0, Operation: seccomp.NotEqual, Value: unix.PR_GET_NAME}, {Argument: 0, Operation: seccomp.NotEqual, Value: unix.PR_GET_NO_NEW_PRIVS}}},
			}},
		},
	}
	rest, err := policy.Assemble()
	if err != nil {
		return err
	}
	code, err := bpf.Assemble(slices.Concat(foreign(machine), rest))
	if err != nil {
		return err
	}
	// Only this thread is to have it: the others end with the exec.
	prog := unix.SockFprog{Len: uint16(len(code)), Filter: (*unix.SockFilter)(unsafe.Pointer(&code[0]))}
	if _, _, e := syscall.RawSyscall(unix.SYS_SECCOMP, unix.SECCOMP_SET_MODE_FILTER, 0, ptr(&prog)); e != 0 {
		return e
	}
	return nil
}

// foreign comes before the rest, which lets pass what it has no name for. It
// kills a program that makes system calls of another architecture, as the 32-bit
// ones, whose numbers are other ones; and a call that is newer than the table of
// names is not there.
func foreign(machine *arch.Info) []bpf.Instruction {
	const numberOffset, archOffset = 0, 4 // in struct seccomp_data
	newest := uint32(slices.Max(slices.Collect(maps.Keys(machine.SyscallNumbers))))
	return []bpf.Instruction{
		bpf.LoadAbsolute{Off: archOffset, Size: 4},
		bpf.JumpIf{Cond: bpf.JumpEqual, Val: uint32(machine.ID), SkipTrue: 1},
		bpf.RetConstant{Val: unix.SECCOMP_RET_KILL_PROCESS},
		bpf.LoadAbsolute{Off: numberOffset, Size: 4},
		bpf.JumpIf{Cond: bpf.JumpLessOrEqual, Val: newest, SkipTrue: 1},
		bpf.RetConstant{Val: uint32(errno(unix.ENOSYS))},
	}
}

func errno(e syscall.Errno) seccomp.Action { return seccomp.ActionErrno | seccomp.Action(e) }

func pointers(texts []string) []*byte {
	ps := make([]*byte, 0, len(texts)+1)
	for _, text := range texts {
		if p, err := unix.BytePtrFromString(text); err == nil {
			ps = append(ps, p)
		}
	}
	return append(ps, nil)
}

func ptr[T any](p *T) uintptr { return uintptr(unsafe.Pointer(p)) }
