package verify

import (
	"os"
	"path/filepath"
	"strings"

	"drill/judge/scaffold"
)

// todo finds what a new problem still has to have filled in, a line each.
func (g *gate) todo() (none bool) {
	dir := filepath.Join("problems", g.entry.Dir)
	none = true
	for _, name := range []string{"README.md", "problem.go", "solution.go", "inputs.go", "problem_test.go"} {
		path := filepath.Join(dir, name)
		text, err := os.ReadFile(filepath.Join(g.opts.Root, path))
		if err != nil {
			g.find("files", "write it", "%v", err)
			continue
		}
		number := 0
		for line := range strings.Lines(string(text)) {
			number++
			if strings.Contains(line, scaffold.Mark) {
				g.find("todo", "fill it in", "%s:%d: %s", filepath.ToSlash(path), number, strings.TrimSpace(line))
				none = false
			}
		}
	}
	return none
}
