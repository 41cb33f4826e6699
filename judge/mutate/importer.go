package mutate

import (
	"fmt"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"maps"
	"os"
	"slices"
	"strconv"
)

// Exports says in which file the compiler has written down what a package
// declares, by the package's path.
type Exports map[string]string

// Importer reads what packages declare. It is for one goroutine.
func (e Exports) Importer() types.Importer {
	return importer.ForCompiler(token.NewFileSet(), "gc", func(path string) (io.ReadCloser, error) {
		file, ok := e[path]
		if !ok {
			return nil, fmt.Errorf("a reference cannot import %q", path)
		}
		return os.Open(file)
	})
}

// Imports lists what must be exported for the mutants of references: what the
// sources of problem.go and solution.go import, save the judge, and what the
// program needs itself.
func Imports(sources ...[]byte) []string {
	paths := map[string]bool{"os": true, "strconv": true}
	for _, src := range sources {
		file, err := parser.ParseFile(token.NewFileSet(), "", src, parser.ImportsOnly)
		if err != nil {
			continue // Make will say so
		}
		for _, spec := range file.Imports {
			if path, err := strconv.Unquote(spec.Path.Value); err == nil && path != "drill/judge" {
				paths[path] = true
			}
		}
	}
	return slices.Sorted(maps.Keys(paths))
}
