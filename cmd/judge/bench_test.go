package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

const rounds = 11 // of each contestant, in turn; the medians are compared

// A contestant makes an edit visible to the tools and then waits for their word.
type contestant struct {
	name  string
	setup func(round int)
	run   []string
	dir   string
}

// BenchmarkEditToVerdict compares the time from an edit of a solution of 76 to
// its verdict on all cases with the floor, which is building and starting a
// program that only imports encoding/json, and with go test.
func BenchmarkEditToVerdict(b *testing.B) {
	work := b.TempDir()
	clone := filepath.Join(work, "clone")
	require.NoError(b, makeClone(clone))
	command := filepath.Join(work, "judge")
	build := exec.Command("go", "build", "-o", command, ".")
	out, err := build.CombinedOutput()
	require.NoError(b, err, "%s", out)

	make := exec.Command(command, "new", "76")
	make.Dir = clone
	require.NoError(b, make.Run())
	practice := filepath.Join(clone, "practice", "0076-minimum-window-substring")
	source, err := os.ReadFile("../../problems/0076-minimum-window-substring/solution.go")
	require.NoError(b, err)
	edit := func(round int) {
		code := fmt.Sprintf("package minwindow\n\nvar edit = %d\n\n%s", round, funcOf(string(source), "minWindow"))
		require.NoError(b, os.WriteFile(filepath.Join(practice, "solution.go"), []byte(code), 0o644))
	}
	hello := filepath.Join(work, "hello")
	require.NoError(b, os.Mkdir(hello, 0o755))
	require.NoError(b, os.WriteFile(filepath.Join(hello, "go.mod"), []byte("module hello\n\ngo 1.26\n"), 0o644))
	greet := func(round int) {
		code := fmt.Sprintf("package main\n\nimport (\n\t\"encoding/json\"\n\t\"os\"\n)\n\nfunc main() { json.NewEncoder(os.Stdout).Encode(%d) }\n", round)
		require.NoError(b, os.WriteFile(filepath.Join(hello, "main.go"), []byte(code), 0o644))
	}
	contestants := []contestant{
		{"floor", greet, []string{"sh", "-c", "go build -o hello . && ./hello"}, hello},
		{"go test", edit, []string{"go", "test", "-count=1", "./practice/0076-minimum-window-substring"}, clone},
		{"judge", edit, []string{command, "run", "76", "--no-timing"}, clone},
		{"judge with timing", edit, []string{command, "run", "76"}, clone},
	}
	median := race(b, contestants)
	report := func(name string, value float64, unit string) {
		b.Logf("%-28s %6.2f %s", name, value, unit)
		b.ReportMetric(value, unit)
	}
	for _, c := range contestants {
		b.Logf("%-28s %6.0f ms", c.name, float64(median[c.name].Milliseconds()))
	}
	report("judge / floor", float64(median["judge"])/float64(median["floor"]), "of_the_floor")
	report("judge / go test", float64(median["judge"])/float64(median["go test"]), "of_go_test")
	b.ReportMetric(float64((median["judge with timing"] - median["judge"]).Milliseconds()), "ms_more_with_timing")
	b.ReportMetric(0, "ns/op") // one run of the benchmark is no operation
}

// BenchmarkStartUp times the commands that build nothing.
func BenchmarkStartUp(b *testing.B) {
	command := filepath.Join(b.TempDir(), "judge")
	out, err := exec.Command("go", "build", "-o", command, ".").CombinedOutput()
	require.NoError(b, err, "%s", out)
	median := race(b, []contestant{
		{"true", func(int) {}, []string{"true"}, "."},
		{"list", func(int) {}, []string{command, "list"}, "."},
		{"show", func(int) {}, []string{command, "show", "76"}, "."},
	})
	for _, name := range []string{"list", "show"} {
		b.ReportMetric(float64(median[name].Microseconds())/1000, "ms_"+name)
	}
	b.ReportMetric(0, "ns/op")
}

// race runs each contestant once in every round and returns the medians.
func race(b *testing.B, contestants []contestant) map[string]time.Duration {
	times := make(map[string][]time.Duration)
	for round := range rounds + 1 {
		for _, c := range contestants {
			c.setup(round)
			cmd := exec.Command(c.run[0], c.run[1:]...)
			cmd.Dir = c.dir
			began := time.Now()
			out, err := cmd.CombinedOutput()
			took := time.Since(began)
			require.NoError(b, err, "%s: %s", c.name, out)
			if round > 0 { // the first only warms the caches
				times[c.name] = append(times[c.name], took)
			}
		}
	}
	median := make(map[string]time.Duration)
	for name, all := range times {
		slices.Sort(all)
		median[name] = all[len(all)/2]
	}
	return median
}

// funcOf cuts a top-level function out of gofmt-ed source.
func funcOf(source, name string) string {
	_, rest, _ := strings.Cut(source, "\nfunc "+name+"(")
	body, _, _ := strings.Cut(rest, "\n}\n")
	return "func " + name + "(" + body + "\n}\n"
}
