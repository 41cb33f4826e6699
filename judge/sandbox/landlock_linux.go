package sandbox

import (
	"debug/elf"
	"errors"
	"fmt"
	"unsafe"

	"golang.org/x/sys/unix"
)

// Landlock's own names are long.
const (
	readFile   = unix.LANDLOCK_ACCESS_FS_READ_FILE
	readDir    = unix.LANDLOCK_ACCESS_FS_READ_DIR
	execute    = unix.LANDLOCK_ACCESS_FS_EXECUTE
	writeFile  = unix.LANDLOCK_ACCESS_FS_WRITE_FILE
	ioctl      = unix.LANDLOCK_ACCESS_FS_IOCTL_DEV
	everything = unix.LANDLOCK_ACCESS_FS_IOCTL_DEV<<1 - 1 // that has to do with files
)

// files lets the program be read and run, and what the Go runtime reads of the
// machine; nothing is written but /dev/null, and signals stay within the
// process. It rules the calling thread alone, which is the one that execs; the
// ready-made libraries rule all threads, for which they want cgo.
func files(program string) error {
	abi, _, errno := unix.Syscall(unix.SYS_LANDLOCK_CREATE_RULESET, 0, 0, unix.LANDLOCK_CREATE_RULESET_VERSION)
	if errno != 0 {
		return fmt.Errorf("this kernel has none: %w", errno)
	}
	attr := unix.LandlockRulesetAttr{Access_fs: everything}
	size := unsafe.Sizeof(attr)
	switch { // a kernel does not know the rights that came after it
	case abi < 2:
		attr.Access_fs = unix.LANDLOCK_ACCESS_FS_REFER - 1
	case abi < 3:
		attr.Access_fs = unix.LANDLOCK_ACCESS_FS_TRUNCATE - 1
	case abi < 5:
		attr.Access_fs = ioctl - 1
	}
	switch {
	case abi < 4:
		size = unsafe.Offsetof(attr.Access_net)
	case abi < 6:
		size = unsafe.Offsetof(attr.Scoped)
		fallthrough
	default:
		attr.Access_net = unix.LANDLOCK_ACCESS_NET_BIND_TCP | unix.LANDLOCK_ACCESS_NET_CONNECT_TCP
	}
	if abi >= 6 {
		attr.Scoped = unix.LANDLOCK_SCOPE_ABSTRACT_UNIX_SOCKET | unix.LANDLOCK_SCOPE_SIGNAL
	}
	fd, _, errno := unix.Syscall(unix.SYS_LANDLOCK_CREATE_RULESET, ptr(&attr), size, 0)
	if errno != 0 {
		return fmt.Errorf("a ruleset: %w", errno)
	}
	defer unix.Close(int(fd))
	if err := allow(fd, program, (readFile|execute)&attr.Access_fs); err != nil {
		return fmt.Errorf("%s: %w", program, err)
	}
	reads := []string{"/etc/localtime", "/usr/share/zoneinfo", "/sys/kernel/mm/transparent_hugepage/hpage_pmd_size"}
	if dynamic(program) {
		reads = append(reads, "/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib", "/nix/store", "/etc/ld.so.cache")
	}
	for _, path := range reads {
		if err := allow(fd, path, (readFile|readDir|execute)&attr.Access_fs); err != nil && !errors.Is(err, unix.ENOENT) {
			return fmt.Errorf("%s: %w", path, err)
		}
	}
	if err := allow(fd, "/dev/null", (readFile|writeFile|ioctl)&attr.Access_fs); err != nil {
		return fmt.Errorf("/dev/null: %w", err)
	}
	if _, _, errno := unix.Syscall(unix.SYS_LANDLOCK_RESTRICT_SELF, fd, 0, 0); errno != 0 {
		return errno
	}
	return nil
}

// allow allows access to a file, or to all below a folder.
func allow(ruleset uintptr, path string, access uint64) error {
	fd, err := unix.Open(path, unix.O_PATH|unix.O_CLOEXEC, 0)
	if err != nil {
		return err
	}
	defer unix.Close(fd)
	var stat unix.Stat_t
	if err := unix.Fstat(fd, &stat); err != nil {
		return err
	}
	if stat.Mode&unix.S_IFMT != unix.S_IFDIR {
		access &^= readDir // a file has no such right
	}
	rule := unix.LandlockPathBeneathAttr{Allowed_access: access, Parent_fd: int32(fd)}
	_, _, errno := unix.Syscall6(unix.SYS_LANDLOCK_ADD_RULE, ruleset, unix.LANDLOCK_RULE_PATH_BENEATH, ptr(&rule), 0, 0, 0)
	if errno != 0 {
		return errno
	}
	return nil
}

// dynamic reports whether a program needs a loader and libraries, as a judge
// that was built with cgo does.
func dynamic(program string) bool {
	f, err := elf.Open(program)
	if err != nil {
		return true
	}
	defer f.Close()
	for _, p := range f.Progs {
		if p.Type == elf.PT_INTERP {
			return true
		}
	}
	return false
}
