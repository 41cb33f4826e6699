//go:build !windows

package child

import (
	"os"
	"syscall"
)

// descriptors returns the files of the requests and the replies. They block,
// so that no poller keeps Go from noticing a deadlock, and a process that the
// user's code starts does not inherit them.
func descriptors() (requests, replies *os.File) {
	syscall.CloseOnExec(3)
	syscall.CloseOnExec(4)
	return os.NewFile(3, "requests"), os.NewFile(4, "replies")
}
