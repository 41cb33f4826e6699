package runner

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"drill/problems"
)

func keptIn(t *testing.T, cache string) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(cache, "programs", "*"))
	require.NoError(t, err)
	return files
}

// An attempt that has not changed is not built again; one that has, or whose
// kept program has gone, is.
func TestKeptProgram(t *testing.T) {
	e, err := problems.Find("1")
	require.NoError(t, err)
	root, err := filepath.Abs("../..")
	require.NoError(t, err)
	cache := t.TempDir()
	s := &session{entry: e, opts: Options{Root: root, Cache: cache}}
	build := func(code string) string {
		dir := t.TempDir()
		program, err := s.program(t.Context(), "/nowhere/a.go", []byte(code), dir)
		require.NoError(t, err)
		require.Equal(t, dir, filepath.Dir(program))
		return program
	}
	const code = "func twoSum(nums []int, target int) []int { return nil }\n"
	first := build(code)
	require.Len(t, keptIn(t, cache), 1)
	// What is kept is used: mark it, and see the mark.
	require.NoError(t, os.Remove(keptIn(t, cache)[0]))
	mark := []byte("not a program")
	plan, err := planBuild(root, e, "/nowhere/a.go", []byte(code))
	require.NoError(t, err)
	key, err := plan.key(root, e, "/nowhere/a.go")
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(keptPath(cache, key), mark, 0o755))
	second, err := os.ReadFile(build(code))
	require.NoError(t, err)
	require.Equal(t, mark, second)
	// Another text, and another name of the file, make another program.
	other, err := planBuild(root, e, "/nowhere/a.go", []byte(code+"// changed\n"))
	require.NoError(t, err)
	otherKey, err := other.key(root, e, "/nowhere/a.go")
	require.NoError(t, err)
	require.NotEqual(t, key, otherKey)
	renamed, err := plan.key(root, e, "/nowhere/b.go")
	require.NoError(t, err)
	require.NotEqual(t, key, renamed)
	// A folder that vanishes does no harm.
	require.NoError(t, os.RemoveAll(cache))
	info, err := os.Stat(build(code))
	require.NoError(t, err)
	require.Greater(t, info.Size(), int64(1<<20))
	_, err = os.Stat(first)
	require.NoError(t, err, "who has a program keeps it")
}

// Several attempts are built by one go build; one that does not build does not
// keep the others from it.
func TestBuildSeveral(t *testing.T) {
	root, err := filepath.Abs("../..")
	require.NoError(t, err)
	dir, cache := t.TempDir(), t.TempDir()
	var sources []Source
	for id, code := range map[string]string{
		"1":   "func twoSum(nums []int, target int) []int { return nil }\n",
		"283": "func moveZeroes(nums []int) {}\n",
		"206": "func reverseList(head *ListNode) *ListNode { return 5 }\n",
	} {
		e, err := problems.Find(id)
		require.NoError(t, err)
		file := filepath.Join(dir, id+".go")
		require.NoError(t, os.WriteFile(file, []byte(code), 0o600))
		sources = append(sources, Source{e, file})
	}
	Build(t.Context(), sources, Options{Root: root, Cache: cache})
	require.Len(t, keptIn(t, cache), 2)
}

func TestPrune(t *testing.T) {
	dir := t.TempDir()
	now := time.Now()
	for i := range keptPrograms + 3 {
		name := filepath.Join(dir, string(rune('a'+i%26))+string(rune('a'+i/26)))
		require.NoError(t, os.WriteFile(name, nil, 0o600))
		at := now.Add(-time.Duration(i) * time.Minute)
		require.NoError(t, os.Chtimes(name, at, at))
	}
	old := filepath.Join(dir, "aa")
	require.NoError(t, os.Chtimes(old, now, now.Add(-2*keptFor)))
	prune(dir)
	left, err := os.ReadDir(dir)
	require.NoError(t, err)
	require.Len(t, left, keptPrograms)
	require.NoFileExists(t, filepath.Join(dir, "af"), "the one unused for longest")
	require.NoFileExists(t, old)
}
