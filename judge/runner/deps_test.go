package runner

import (
	"context"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// An attempt's program links the problem and what it needs, and neither another
// problem nor a reference nor what starts processes and opens connections.
func TestChildDependencies(t *testing.T) {
	goCommand, err := exec.LookPath("go")
	require.NoError(t, err)
	for id, code := range map[string]string{
		"76":   "func minWindow(s string, t string) string { return \"\" }",
		"ml71": "func conv2D(x, w Tensor, b []float64, o ConvOpts) (Tensor, error) { return x, nil }",
	} {
		t.Run(id, func(t *testing.T) {
			e, opts, dir := find(t, id), options(t), t.TempDir()
			_, err := build(context.Background(), opts.Self, opts.Root, e, filepath.Join(dir, "a.go"), []byte(code), dir)
			require.NoError(t, err)
			out, err := goBuild(context.Background(), "", opts.Root, buildEnv(dir), goCommand, "list", "-overlay", filepath.Join(dir, "overlay.json"), "-deps", "./"+attemptDir)
			require.NoError(t, err, out)
			deps := strings.Fields(out)
			require.Contains(t, deps, "drill/problems/"+e.Dir)
			for _, dep := range deps {
				own, inModule := strings.CutPrefix(dep, "drill/")
				switch {
				case dep == "os/exec", dep == "net", dep == "testing":
					t.Errorf("it links %s", dep)
				case !inModule:
					require.NotContains(t, dep, ".", "it links another module")
				case own == "problems/"+e.Dir, own == attemptDir, slices.Contains(linked, own), strings.HasPrefix(own, "ds/"):
				default:
					t.Errorf("it links %s", dep)
				}
			}
		})
	}
}
