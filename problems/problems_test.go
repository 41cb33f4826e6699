package problems

import (
	"bytes"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"drill/judge"
)

// The generated call of every seat answers as a call by reflection does.
func TestBind(t *testing.T) {
	for _, e := range All {
		require.NotNil(t, e.Bind, "%s is called by reflection, which costs more than many a seat", e.Dir)
		cases, err := e.Inputs.Load(e.Problem, filepath.Join("..", "testdata", e.Dir, "cases.jsonl"))
		require.NoError(t, err)
		for _, c := range cases {
			if c.Gen != nil {
				continue
			}
			for _, a := range e.Approaches {
				plain, err := e.Problem.Do(judge.Seat{Func: a.Func}, c.In)
				require.NoError(t, err)
				bound, err := e.Problem.Do(judge.Seat{Func: a.Func, Bind: e.Bind}, c.In)
				require.NoError(t, err)
				require.Equal(t, plain.Err == nil, bound.Err == nil, "%s, %s, case %q", e.Dir, a.Name, c.Name)
				if plain.Err == nil {
					require.NoError(t, e.Problem.Compare(c, plain.Values, bound), "%s, %s, case %q", e.Dir, a.Name, c.Name)
				}
			}
		}
	}
}

// all.go lists exactly the folders that are there, and each is a sound problem
// with an ID of its own.
func TestAll(t *testing.T) {
	dirs, err := filepath.Glob("*/problem.go")
	require.NoError(t, err)
	ids := make(map[string]bool)
	for _, e := range All {
		i := slices.Index(dirs, filepath.Join(e.Dir, "problem.go"))
		require.GreaterOrEqual(t, i, 0, "all.go lists %s, which is not there: run make generate", e.Dir)
		dirs = slices.Delete(dirs, i, i+1)
		require.NoError(t, judge.Validate(e.Problem))
		require.False(t, ids[e.Problem.ID], "two problems %s", e.Problem.ID)
		ids[e.Problem.ID] = true
		require.NotEmpty(t, e.Approaches, e.Dir)
		require.NotNil(t, e.Inputs.Small, e.Dir)
		require.NotEmpty(t, e.Inputs.Large, e.Dir)
	}
	require.Empty(t, dirs, "not listed in all.go: run make generate")
}

// Stages are sound as data, the sources name them as the list does, and each has
// a value for every case in which the solution returns no error.
func TestStages(t *testing.T) {
	for _, e := range All {
		require.NoError(t, judge.ValidateStages(e.Problem, e.Stages()))
		seat, err := e.Seat()
		require.NoError(t, err)
		var names []string
		for _, s := range e.Stages() {
			names = append(names, s.Name)
		}
		require.Equal(t, names, seat.StageNames(), e.Dir)
		if len(names) == 0 {
			continue
		}
		cases, err := e.Inputs.Load(e.Problem, filepath.Join("..", "testdata", e.Dir, "cases.jsonl"))
		require.NoError(t, err)
		for _, c := range cases {
			if c.Fails != "" {
				continue
			}
			for _, s := range e.Stages() {
				v, err := s.Want(e.Problem, c.In)
				require.NoError(t, err, "%s, case %q", e.Dir, c.Name)
				require.False(t, reflect.ValueOf(v).IsZero(), "%s, case %q: the stage %s is as if it was not set", e.Dir, c.Name, s.Name)
			}
		}
	}
}

func TestFind(t *testing.T) {
	for query, want := range map[string]string{
		"76": "76", "0076": "76", "minimum-window-substring": "76", "0076-minimum-window-substring": "76", "window": "76",
		"Minimum Window Substring": "76", "two-sum": "1", "1": "1", "ml77": "ml77", "ML0077": "ml77", "softmax": "ml77",
	} {
		e, err := Find(query)
		require.NoError(t, err, query)
		require.Equal(t, want, e.Problem.ID, query)
	}
	var missing *NotFoundError
	for _, query := range []string{"", " ", "0", "00", "99999", "nothing-like-that", "ml99999"} {
		_, err := Find(query)
		require.True(t, errors.As(err, &missing) && !missing.Several, "%q: %v", query, err)
	}
	_, err := Find("linked-list")
	require.ErrorAs(t, err, &missing)
	require.True(t, missing.Several)
	_, err = Find("two-sun")
	require.EqualError(t, err, `there is no problem "two-sun"; did you mean 1 two-sum?`)
}

// The README counts the problems, and statements speak of none that is not there.
func TestWhatReadmesSay(t *testing.T) {
	learning := 0
	for _, e := range All {
		if strings.HasPrefix(e.Problem.ID, "ml") {
			learning++
		}
		statement, err := os.ReadFile(filepath.Join(e.Dir, "README.md"))
		require.NoError(t, err)
		for _, id := range regexp.MustCompile(`\bml[0-9]+\b`).FindAllString(string(statement), -1) {
			require.True(t, slices.ContainsFunc(All, func(e Entry) bool { return e.Problem.ID == id }), "%s speaks of %s", e.Dir, id)
		}
	}
	readme, err := os.ReadFile("../README.md")
	require.NoError(t, err)
	want := fmt.Sprintf("%d problems of LeetCode and %d of machine learning", len(All)-learning, learning)
	require.True(t, bytes.Contains(readme, []byte(want)), "the README does not say that there are %s", want)
}

// problem.go declares Problem, what the judge supplies to a solution, and
// helpers of its own; nothing else is exported.
func TestWhatProblemsDeclare(t *testing.T) {
	for _, e := range All {
		file, err := parser.ParseFile(token.NewFileSet(), filepath.Join(e.Dir, "problem.go"), nil, 0)
		require.NoError(t, err)
		for _, decl := range file.Decls {
			switch d := decl.(type) {
			case *ast.FuncDecl:
				require.False(t, d.Name.IsExported(), "%s exports %s", e.Dir, d.Name.Name)
			case *ast.GenDecl:
				for _, spec := range d.Specs {
					switch s := spec.(type) {
					case *ast.TypeSpec:
						require.True(t, s.Assign.IsValid() || !s.Name.IsExported(), "%s declares the type %s", e.Dir, s.Name.Name)
					case *ast.ValueSpec:
						for _, name := range s.Names {
							require.True(t, name.Name == "Problem" || !name.IsExported(), "%s exports %s", e.Dir, name.Name)
						}
					}
				}
			}
		}
	}
}

// The child links little: no way to start processes or reach the network, no
// test code, and of each problem only what it is, not how it is solved.
func TestWhatChildrenLink(t *testing.T) {
	allowed := []string{"drill/judge", "drill/judge/child", "drill/judge/within", "drill/ds/"}
	for _, e := range All {
		imports := importsOf(t, filepath.Join(e.Dir, "problem.go"))
		for _, path := range imports {
			ours := path == "drill/judge" || path == "drill/judge/within" || strings.HasPrefix(path, "drill/ds/")
			if strings.Contains(path, ".") || strings.HasPrefix(path, "drill/") && !ours {
				t.Errorf("%s/problem.go imports %s", e.Dir, path)
			}
		}
	}
	out, err := exec.Command("go", "list", "-deps", "drill/judge/child").Output()
	require.NoError(t, err)
	for path := range strings.FieldsSeq(string(out)) {
		ours := strings.HasPrefix(path, "drill/")
		if ours && !slices.ContainsFunc(allowed, func(a string) bool {
			return path == a || strings.HasSuffix(a, "/") && strings.HasPrefix(path, a)
		}) {
			t.Errorf("the child links %s", path)
		}
		first, _, _ := strings.Cut(path, "/")
		if slices.Contains([]string{"os/exec", "net", "testing"}, path) || strings.Contains(first, ".") {
			t.Errorf("the child links %s", path)
		}
	}
}

func importsOf(t *testing.T, file string) []string {
	f, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ImportsOnly)
	require.NoError(t, err)
	var paths []string
	for _, spec := range f.Imports {
		paths = append(paths, strings.Trim(spec.Path.Value, `"`))
	}
	return paths
}

// Running the generator again changes nothing.
func TestGenerated(t *testing.T) {
	want, err := os.ReadFile("all.go")
	require.NoError(t, err)
	dir := t.TempDir()
	for _, e := range All {
		require.NoError(t, os.MkdirAll(filepath.Join(dir, e.Dir), 0o755))
		for _, name := range []string{"problem.go", "solution.go", "stages.go"} {
			source, err := os.ReadFile(filepath.Join(e.Dir, name))
			if name == "stages.go" && err != nil {
				continue // most have none
			}
			require.NoError(t, err)
			require.NoError(t, os.WriteFile(filepath.Join(dir, e.Dir, name), source, 0o644))
		}
	}
	program := filepath.Join(dir, "generate")
	out, err := exec.Command("go", "build", "-o", program, "generate.go").CombinedOutput()
	require.NoError(t, err, "%s", out)
	cmd := exec.Command(program)
	cmd.Dir = dir
	require.NoError(t, cmd.Run())
	got, err := os.ReadFile(filepath.Join(dir, "all.go"))
	require.NoError(t, err)
	require.True(t, bytes.Equal(want, got), "all.go is stale: run make generate")
}
