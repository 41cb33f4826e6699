package verify

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"drill/judge/runner"
	"drill/judge/scaffold"
	"drill/problems"
)

// A problem that was only laid out is asked for what is missing, a line a thing.
func TestTodo(t *testing.T) {
	root := t.TempDir()
	made, err := scaffold.Make(root, scaffold.Problem{ID: "26", Title: "Remove Duplicates from Sorted Array"})
	require.NoError(t, err)
	e, err := problems.Find("26")
	require.NoError(t, err)
	look := func() (bool, *gate) {
		g := &gate{verifier: &verifier{opts: Options{Options: runner.Options{Root: root}}}, entry: e}
		return g.todo(), g
	}
	none, g := look()
	require.False(t, none)
	require.Greater(t, len(g.found), 10)
	require.Contains(t, g.found[0].What, "problems/"+e.Dir+"/README.md:3: "+scaffold.Mark)
	for _, path := range made {
		require.NoError(t, os.WriteFile(path, []byte("written\n"), 0o644))
	}
	none, g = look()
	require.True(t, none)
	require.Empty(t, g.found)
	require.NoError(t, os.Remove(filepath.Join(root, "problems", e.Dir, "inputs.go")))
	_, g = look()
	require.Len(t, g.found, 1)
	require.Equal(t, "files", g.found[0].Rule)
}
