package runner

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// Exports has the go command compile packages, where that was not done yet, and
// returns by path in which file it has written down what each declares.
func Exports(ctx context.Context, root string, packages []string) (map[string]string, error) {
	dir, err := makeTemp()
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	overlay, err := writeOverlay(dir, root, map[string][]byte{"go.mod": []byte(minimalModule), "go.sum": nil})
	if err != nil {
		return nil, err
	}
	cmd := exec.CommandContext(ctx, "go", append([]string{"list", "-export", "-overlay", overlay,
		"-f", "{{.ImportPath}}\t{{.Export}}"}, packages...)...)
	cmd.Dir, cmd.Env = root, buildEnv(dir)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("go list: %w: %s", err, strings.TrimSpace(stderr.String()))
	}
	exports := make(map[string]string)
	for line := range strings.Lines(string(out)) {
		path, file, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		exports[path] = file
	}
	return exports, nil
}

// writeOverlay writes into dir what go build is to see in the place of files in
// root, nil where it is to see none, and returns the file that says so.
func writeOverlay(dir, root string, files map[string][]byte) (string, error) {
	replace := make(map[string]string)
	for virtual, text := range files {
		real := ""
		if text != nil {
			real = filepath.Join(dir, strings.ReplaceAll(virtual, "/", "-"))
			if err := os.WriteFile(real, text, 0o600); err != nil {
				return "", err
			}
		}
		replace[filepath.Join(root, filepath.FromSlash(virtual))] = real
	}
	text, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return "", err
	}
	file := filepath.Join(dir, "overlay.json")
	return file, os.WriteFile(file, text, 0o600)
}
