package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"drill/problems"
)

// findClone returns the folder of the clone that the working folder is in.
func findClone() (string, error) {
	wd, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for dir := wd; ; dir = filepath.Dir(dir) {
		mod, err := os.ReadFile(filepath.Join(dir, "go.mod"))
		if err == nil && bytes.HasPrefix(mod, []byte("module drill\n")) {
			return dir, nil
		}
		if dir == filepath.Dir(dir) {
			return "", usagef("%s is not in a clone of Drill: go to the folder that you cloned, or below it", wd)
		}
	}
}

// errStale says that the clone is not what the judge was built from.
var errStale = errors.New("rebuild: make judge")

// checkFresh compares a problem on disk with what the judge was built with.
func checkFresh(root string, e problems.Entry) error {
	for _, name := range []string{"problem.go", "solution.go", "inputs.go", "stages.go", "README.md"} {
		built, missing := problems.Files.ReadFile(e.Dir + "/" + name)
		disk, err := os.ReadFile(filepath.Join(root, "problems", e.Dir, name))
		if name == "stages.go" && missing != nil && errors.Is(err, fs.ErrNotExist) {
			continue // most problems have none
		}
		if missing != nil || err != nil || !bytes.Equal(built, disk) {
			return fmt.Errorf("problems/%s/%s is not what this judge was built with: %w", e.Dir, name, errStale)
		}
	}
	return nil
}

func practiceDir(root string, e problems.Entry) string {
	return filepath.Join(root, "practice", e.Dir)
}

// attemptFile returns the user's file for a problem, whether or not it exists.
func attemptFile(root string, e problems.Entry) string {
	return filepath.Join(practiceDir(root, e), "solution.go")
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return !errors.Is(err, fs.ErrNotExist)
}

// shorten writes a path as seen from the working folder, where that is shorter.
func shorten(path string) string {
	wd, err := os.Getwd()
	if err != nil {
		return path
	}
	if rel, err := filepath.Rel(wd, path); err == nil && len(rel) < len(path) {
		return rel
	}
	return path
}

// shortenAll shortens a path wherever it stands in a text.
func shortenAll(text, path string) string { return strings.ReplaceAll(text, path, shorten(path)) }
