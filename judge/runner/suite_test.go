package runner

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"drill/judge"
)

const countsOnly = "func removeDuplicates(nums []int) int { return len(nums) }\n"

// built has a suite build attempts at problem 26 and judges each.
func built(t *testing.T, attempts map[string]string) (q *Suite, verdicts map[string]judge.Verdict) {
	t.Helper()
	q, err := Prepare(t.Context(), find(t, "26"), options(t))
	require.NoError(t, err)
	t.Cleanup(q.Close)
	dir := t.TempDir()
	var files []string
	for name, code := range attempts {
		file := filepath.Join(dir, name)
		require.NoError(t, os.WriteFile(file, []byte(code), 0o600))
		files = append(files, file)
	}
	require.NoError(t, q.Build(t.Context(), files))
	verdicts = make(map[string]judge.Verdict)
	for _, file := range files {
		r, err := q.Attempt(t.Context(), file)
		require.NoError(t, err)
		verdicts[filepath.Base(file)] = r.Verdict
	}
	return q, verdicts
}

func TestAttemptsShareAProgram(t *testing.T) {
	q, verdicts := built(t, map[string]string{
		"right.go":  "import \"slices\"\n\nfunc removeDuplicates(nums []int) int { return len(slices.Compact(nums)) }\n\nfunc main() {}\n",
		"wrong.go":  countsOnly,
		"panics.go": "package mine\n\nvar size = 3\n\nfunc removeDuplicates(nums []int) int { return nums[len(nums)+size] }\n",
		"stub.go":   "func removeDuplicates(nums []int) int { panic(\"not implemented\") }\n",
		// These would be in the way of the others.
		"exits.go": "import \"os\"\n\nfunc init() { os.Exit(0) }\n\n" + countsOnly,
		"loops.go": "var forever = func() int { for {} }()\n\n" + countsOnly,
		"typo.go":  "func removeDuplicats(nums []int) int { return 0 }\n",
	})
	require.Equal(t, map[string]judge.Verdict{
		"right.go": judge.Accepted, "wrong.go": judge.WrongAnswer, "panics.go": judge.RuntimeError, "stub.go": judge.NotImplemented,
		"exits.go": judge.RuntimeError, "loops.go": judge.TimeLimit, "typo.go": judge.CompileError,
	}, verdicts)
	shared := make(map[string]bool)
	for file, command := range q.commands {
		shared[filepath.Base(file)] = true
		require.Equal(t, filepath.Join(q.prepared.dir, "attempts"+exe), command[0])
	}
	require.Equal(t, map[string]bool{"right.go": true, "wrong.go": true, "panics.go": true, "stub.go": true}, shared)
}

func TestAnAttemptThatDoesNotCompileSpoilsNoOther(t *testing.T) {
	q, verdicts := built(t, map[string]string{
		"wrong.go":  countsOnly,
		"unused.go": "func removeDuplicates(nums []int) int {\n\tx := 1\n\treturn 0\n}\n",
	})
	require.Equal(t, map[string]judge.Verdict{"wrong.go": judge.WrongAnswer, "unused.go": judge.CompileError}, verdicts)
	require.Empty(t, q.commands)
}

// A class, an API, types that the judge supplies: each shares a program too.
func TestEveryKindOfSeatShares(t *testing.T) {
	for _, id := range []string{"155", "278", "206"} {
		e := find(t, id)
		opts := options(t)
		q, err := Prepare(t.Context(), e, opts)
		require.NoError(t, err)
		defer q.Close()
		files, err := filepath.Glob(filepath.Join(opts.Root, "testdata", e.Dir, string(judge.WrongAnswer), "*.go"))
		require.NoError(t, err)
		require.NoError(t, q.Build(t.Context(), files))
		require.Len(t, q.commands, len(files), id)
		for _, file := range files {
			r, err := q.Attempt(t.Context(), file)
			require.NoError(t, err)
			require.Equal(t, judge.WrongAnswer, r.Verdict, file)
			require.Equal(t, file, r.Source)
		}
	}
}
