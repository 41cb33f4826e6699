package child

import (
	"os"
	"strconv"
	"strings"
)

// Handles names the environment variable that holds the handles of the
// requests and the replies: Windows numbers them as it likes.
const Handles = "DRILL_HANDLES"

func descriptors() (requests, replies *os.File) {
	first, second, _ := strings.Cut(os.Getenv(Handles), ",")
	handle := func(text string) uintptr {
		n, _ := strconv.ParseUint(text, 10, 64) // a wrong one fails at the first read
		return uintptr(n)
	}
	return os.NewFile(handle(first), "requests"), os.NewFile(handle(second), "replies")
}
