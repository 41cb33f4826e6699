package runner

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

const tempPrefix = "drill-"

// makeTemp makes a folder for one run, and removes those of judges that were
// killed before they could.
func makeTemp() (string, error) {
	old, _ := filepath.Glob(filepath.Join(os.TempDir(), tempPrefix+"*"))
	for _, dir := range old {
		pid, _, _ := strings.Cut(strings.TrimPrefix(filepath.Base(dir), tempPrefix), "-")
		if n, err := strconv.Atoi(pid); err == nil && !alive(n) {
			_ = os.RemoveAll(dir) // another user's stays
		}
	}
	dir, err := os.MkdirTemp("", fmt.Sprintf("%s%d-", tempPrefix, os.Getpid()))
	if err != nil {
		return "", fmt.Errorf("a run needs a temporary folder: %w", err)
	}
	return dir, nil
}

// A Mean is a way in which this system lets a child be measured or held.
type Mean struct{ Name, How string }

// Means lists how a child is measured and limited here.
func Means() []Mean { return means() }
