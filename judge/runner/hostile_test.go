package runner

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"drill/judge"
	"drill/judge/sandbox"
)

// A hostile program says in its first comments what it is.
type hostile struct {
	file     string
	verdicts []string // one of which it must get
	needs    sandbox.Layer
	within   time.Duration
	problem  string
}

func readHostile(t *testing.T, file string) hostile {
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	h := hostile{file: file, within: 6 * time.Second, problem: "1"}
	for line := range strings.Lines(string(text)) {
		comment, ok := strings.CutPrefix(line, "// ")
		if !ok {
			break
		}
		key, value, _ := strings.Cut(strings.TrimSpace(comment), ": ")
		switch key {
		case "verdict":
			h.verdicts = strings.Split(value, "|")
		case "needs":
			h.needs = sandbox.Layer(value)
		case "within":
			h.within, err = time.ParseDuration(value)
			require.NoError(t, err)
		case "problem":
			h.problem = value
		}
	}
	for _, v := range h.verdicts {
		_, ok := judge.ParseVerdict(v)
		require.True(t, ok, "%s: there is no verdict %q", file, v)
	}
	require.NotEmpty(t, h.verdicts, file)
	return h
}

// Whatever a program does, its verdict is right and nothing is left of it. After
// each, a correct attempt is accepted.
func TestHostile(t *testing.T) {
	if testing.Short() {
		t.Skip("takes minutes")
	}
	files, err := filepath.Glob("testdata/hostile/*.go")
	require.NoError(t, err)
	require.GreaterOrEqual(t, len(files), 40)
	opts := options(t)
	opts.NoRandom = false
	lacks := sandbox.Probe(opts.Self)
	root, err := filepath.Abs("../..")
	require.NoError(t, err)
	temp := t.TempDir()
	t.Setenv("TMPDIR", temp)
	for _, file := range files {
		h := readHostile(t, file)
		t.Run(strings.TrimSuffix(filepath.Base(file), ".go"), func(t *testing.T) {
			if why, ok := lacks[h.needs]; ok {
				t.Skipf("it could do harm here: %s does not hold: %s", h.needs, why)
			}
			e := find(t, h.problem)
			abs, err := filepath.Abs(file)
			require.NoError(t, err)
			opts := opts
			opts.Case = "example 1"
			began := time.Now()
			r, err := Attempt(context.Background(), e, abs, opts)
			took := time.Since(began)
			require.NoError(t, err)
			why := r.Detail
			if len(r.Cases) > 0 {
				why = r.Cases[0].Detail
			}
			require.Contains(t, h.verdicts, string(r.Verdict), "%s", why)
			t.Logf("%s in %.1f s: %s", r.Verdict, took.Seconds(), judge.Cut(why, 150))
			if took > h.within*slowdown() {
				t.Errorf("took %v", took)
			}
			nothingLeft(t, temp)

			good := filepath.Join(root, "testdata", e.Dir, "accepted")
			goods, err := filepath.Glob(filepath.Join(good, "*.go"))
			require.NoError(t, err)
			r, err = Attempt(context.Background(), e, goods[0], opts)
			require.NoError(t, err)
			require.Equal(t, judge.Accepted, r.Verdict, "a correct attempt right after: %s", r.Detail)
		})
	}
	if runtime.GOOS == "linux" {
		status, err := os.ReadFile("/proc/self/status")
		require.NoError(t, err)
		var kib int
		_, rest, _ := bytes.Cut(status, []byte("VmHWM:"))
		_, err = fmt.Sscan(string(rest), &kib)
		require.NoError(t, err)
		require.Less(t, kib, 1<<20, "the judge took a gibibyte")
	}
}

// slowdown makes bounds of wall time longer on a machine that is busy: what
// takes 50 ms of work elsewhere is asked for.
func slowdown() time.Duration {
	began, sum := time.Now(), 0
	for i := range 50_000_000 {
		sum += i
	}
	if sum == 0 {
		return 1
	}
	return 2 + time.Since(began)/(25*time.Millisecond)
}

// nothingLeft wants no process of an attempt and no file to be there.
func nothingLeft(t *testing.T, temp string) {
	t.Helper()
	left, err := os.ReadDir(temp)
	require.NoError(t, err)
	require.Empty(t, left)
	left, err = os.ReadDir(".")
	require.NoError(t, err)
	for _, f := range left {
		require.NotContains(t, f.Name(), "98765")
	}
	_, err = os.Stat("/tmp/drill-hostile-98765")
	require.ErrorIs(t, err, os.ErrNotExist)
	if runtime.GOOS != "linux" {
		return
	}
	var found []string
	require.Eventually(t, func() bool {
		found = nil
		lines, _ := filepath.Glob("/proc/[0-9]*/cmdline")
		for _, line := range lines {
			text, _ := os.ReadFile(line) // it may have ended
			if bytes.Contains(text, []byte("sleep\x0098765")) || bytes.Contains(text, []byte(temp)) {
				found = append(found, string(text))
			}
		}
		return len(found) == 0
	}, 3*time.Second, 20*time.Millisecond, "processes are left: %q", found)
}
