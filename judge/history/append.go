package history

import (
	"errors"
	"io"
	"os"
	"path/filepath"

	"github.com/rogpeppe/go-internal/lockedfile"
)

// AppendLines adds the lines that more makes of what is there to a file, which
// it creates with its folder where need be, in one write and under a lock: no
// line of two judges is lost or mixed. What was torn off by a crash before it
// stays a line of its own.
func AppendLines(path string, more func(before []byte) ([]byte, error)) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	f, err := lockedfile.OpenFile(path, os.O_RDWR|os.O_APPEND|os.O_CREATE, 0o644)
	if err != nil {
		return err
	}
	before, err := io.ReadAll(f)
	var lines []byte
	if err == nil {
		lines, err = more(before)
	}
	if err != nil {
		return errors.Join(err, f.Close())
	}
	if n := len(before); n > 0 && before[n-1] != '\n' {
		lines = append([]byte{'\n'}, lines...)
	}
	n, err := f.Write(lines)
	if err != nil && n > 0 {
		// A full disk leaves no torn line behind. Where this fails too, the next
		// reader passes over it.
		_ = f.Truncate(int64(len(before)))
	}
	return errors.Join(err, f.Close())
}
