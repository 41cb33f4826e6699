package verify

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"drill/judge"
	"drill/judge/child"
	"drill/judge/runner"
	"drill/problems"
)

// TestMain lets the test's own program serve as the child for references.
func TestMain(m *testing.M) {
	if args, ok := child.Requested(os.Args); ok {
		runner.ChildMain(args)
	}
	os.Exit(m.Run())
}

const dir = "0026-remove-duplicates-from-sorted-array"

// clone lays a folder like this clone, in which the testdata of one problem is
// a copy that a test may change, and returns that.
func clone(t *testing.T) (root, data string) {
	t.Helper()
	here, err := filepath.Abs("../..")
	require.NoError(t, err)
	root = t.TempDir()
	for _, name := range []string{"go.mod", "go.sum", "problems", "ds", "judge"} {
		require.NoError(t, os.Symlink(filepath.Join(here, name), filepath.Join(root, name)))
	}
	data = filepath.Join(root, "testdata", dir)
	require.NoError(t, os.CopyFS(data, os.DirFS(filepath.Join(here, "testdata", dir))))
	return root, data
}

func verify(t *testing.T, root string, matrix bool) Result {
	t.Helper()
	e, err := problems.Find("26")
	require.NoError(t, err)
	self, err := os.Executable()
	require.NoError(t, err)
	results, err := Run(t.Context(), []problems.Entry{e}, Options{Options: runner.Options{Root: root, Self: self}, Matrix: matrix})
	require.NoError(t, err)
	return results[0]
}

func write(t *testing.T, file, text string) {
	t.Helper()
	require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o755))
	require.NoError(t, os.WriteFile(file, []byte(text), 0o600))
}

// find returns the findings that hold all of the texts.
func find(r Result, texts ...string) []Finding {
	return slices.DeleteFunc(slices.Clone(r.Found), func(f Finding) bool {
		return slices.ContainsFunc(texts, func(text string) bool { return !strings.Contains(f.String(), text) })
	})
}

func TestSoundProblem(t *testing.T) {
	root, data := clone(t)
	write(t, filepath.Join(root, "practice", dir, "cases.jsonl"), "the user's own cases are nobody's business\n")
	r := verify(t, root, false)
	require.Empty(t, r.Found)
	require.Equal(t, r.Mutants, r.Killed+r.Equivalent)
	require.Equal(t, 2, r.Equivalent)
	files, err := filepath.Glob(filepath.Join(data, "*", "*.go"))
	require.NoError(t, err)
	require.Len(t, r.Verdicts, len(files))
	require.Contains(t, r.Verdicts, Verdict{"accepted/compact.go", judge.Accepted, ""})
	require.Contains(t, r.Verdicts, Verdict{"wrong_answer/keeps_two.go", judge.WrongAnswer, "example 1"})
}

func TestWeakCases(t *testing.T) {
	root, data := clone(t)
	write(t, filepath.Join(data, "cases.jsonl"), `{"name":"distinct","in":{"nums":[1,2,3]},"want":[3,[1,2,3]]}`+"\n")
	r := verify(t, root, true)
	require.Len(t, find(r, "no case kills the mutant solution.go:15: removeDuplicates: nums[slow] = v -> (nothing)", "add a case"), 1, r.Found)
	require.Equal(t, r.Mutants, r.Killed+r.Equivalent+3)
	require.Len(t, find(r, "wrong_answer/keeps_two.go is accepted, not wrong_answer"), 1, r.Found)

	require.Equal(t, []MatrixCase{{"distinct", r.Killed, r.Killed}}, r.Matrix.Cases)
	require.Len(t, r.Matrix.Mutants, r.Mutants)
	var out strings.Builder
	r.Matrix.Print(&out)
	require.Contains(t, out.String(), "\n.    15  removeDuplicates: nums[slow] = v -> (nothing)\nr    16  ")
	require.Contains(t, out.String(), "0 of 1 cases kill nothing that another does not")
}

func TestWrongCase(t *testing.T) {
	root, data := clone(t)
	write(t, filepath.Join(data, "cases.jsonl"), `{"name":"distinct","in":{"nums":[1,2,3]},"want":[2,[1,2]]}`+"\n")
	r := verify(t, root, false)
	require.Len(t, find(r, "the approach", "is wrong_answer, not accepted"), r.Approaches, r.Found)
	require.Len(t, find(r, `no mutant was tried, since even the reference is told from itself: case "distinct": wrong_answer`), 1, r.Found)
}

func TestWrongFolders(t *testing.T) {
	root, data := clone(t)
	require.NoError(t, os.Rename(filepath.Join(data, "wrong_answer"), filepath.Join(data, "wrong_anser")))
	write(t, filepath.Join(data, "judge_error", "mine.go"), "package p\n")
	write(t, filepath.Join(data, "accepted", "notes.txt"), "notes\n")
	write(t, filepath.Join(data, "notes.txt"), "notes\n")
	require.NoError(t, os.Rename(filepath.Join(data, "accepted", "fast.go"), filepath.Join(data, "accepted", "gallops.go")))
	write(t, filepath.Join(data, "runtime_error", "keeps_all.go"), "func removeDuplicates(nums []int) int { return len(nums) }\n")
	r := verify(t, root, false)
	require.Len(t, find(r, `there is no verdict "wrong_anser"; did you mean wrong_answer`), 1, r.Found)
	require.Len(t, find(r, `there is no verdict "judge_error"`), 1, r.Found)
	require.Len(t, find(r, "nobody reads", "accepted/notes.txt"), 1, r.Found)
	require.Len(t, find(r, "nobody reads", dir+"/notes.txt"), 1, r.Found)
	require.Len(t, find(r, "no accepted/fast.go"), 1, r.Found)
	require.Len(t, find(r, `runtime_error/keeps_all.go is wrong_answer, not runtime_error (case "example 1": `), 1, r.Found)
}

func TestSlowMayPassALimit(t *testing.T) {
	root, data := clone(t)
	loop := "func removeDuplicates(nums []int) int {\n\tfor {\n\t}\n}\n"
	write(t, filepath.Join(data, "slow", "never_ends.go"), loop)
	write(t, filepath.Join(data, "slow", "keeps_all.go"), "func removeDuplicates(nums []int) int { return len(nums) }\n")
	write(t, filepath.Join(data, "accepted", "never_ends.go"), loop)
	r := verify(t, root, false)
	require.Len(t, r.Found, 2, r.Found)
	require.Len(t, find(r, "slow/keeps_all.go is wrong_answer, not accepted or time_limit (case "), 1, r.Found)
	require.Len(t, find(r, "accepted/never_ends.go is time_limit, not accepted (case "), 1, r.Found)
}

func TestEquivalents(t *testing.T) {
	root, data := clone(t)
	write(t, filepath.Join(data, equivalentFile), `removeDuplicates: fast+1 -> fast-1

removeDuplicates: slow++ -> slow--  it is no such thing
removeDuplicates: fast++ -> fast--  the fast pointer goes one by one
removeDuplicates: fast+1 -> fast-1  the bisection may begin at a number that is not greater
removeDuplicates: fast+1 -> fast+0  the bisection may begin at a number that is not greater
`)
	r := verify(t, root, false)
	require.Len(t, find(r, "equivalent.txt:1 does not say why"), 1, r.Found)
	require.Len(t, find(r, "equivalent.txt:3 lists a mutant that the cases kill: removeDuplicates: slow++ -> slow--"), 1, r.Found)
	require.Len(t, find(r, "equivalent.txt:4 names no mutant: removeDuplicates: fast++"), 1, r.Found)
	require.Len(t, find(r, "equivalent.txt:5 lists a mutant again"), 1, r.Found)
	require.Len(t, r.Found, 4)
}
