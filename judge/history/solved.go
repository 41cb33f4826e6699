package history

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// Hash names a text by its content.
func Hash(text []byte) string {
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:6])
}

// Keep keeps an accepted solution beside the log, by its hash, so that what
// comes later never replaces it.
func (l *Log) Keep(dir string, text []byte) error {
	to := l.solved(dir, Hash(text))
	if _, err := os.Stat(to); err == nil {
		return nil
	}
	if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
		return err
	}
	f, err := os.CreateTemp(filepath.Dir(to), ".keep-*")
	if err != nil {
		return err
	}
	_, err = f.Write(text)
	if err = errors.Join(err, f.Close()); err == nil {
		err = os.Rename(f.Name(), to)
	}
	if err != nil {
		return errors.Join(err, os.Remove(f.Name()))
	}
	return nil
}

func (l *Log) solved(dir, hash string) string {
	return filepath.Join(l.dir, "solved", dir, hash+".go")
}

// LastAccepted returns the text of the solution that was accepted last, of those
// that are kept, and when. The error is fs.ErrNotExist where there is none.
func (l *Log) LastAccepted(lines []Line, problem, dir string) ([]byte, Line, error) {
	of := Of(lines, problem)
	for i := len(of) - 1; i >= 0; i-- {
		if !of[i].Passed() {
			continue
		}
		text, err := os.ReadFile(l.solved(dir, of[i].Hash))
		if !errors.Is(err, fs.ErrNotExist) {
			return text, of[i], err
		}
	}
	return nil, Line{}, fs.ErrNotExist
}
