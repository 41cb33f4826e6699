package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/require"

	"drill/judge"
	"drill/problems"
)

// repeats is how often in a row a promise must hold: 20, or REPEATS.
func repeats() int {
	if n, err := strconv.Atoi(os.Getenv("REPEATS")); err == nil {
		return n
	}
	return 20
}

// busy keeps two loops busy beside a benchmark until it ends.
func busy(b *testing.B) {
	var done atomic.Bool
	b.Cleanup(func() { done.Store(true) })
	for range 2 {
		go func() {
			for x := 1; !done.Load(); x = x*3 + 1 {
			}
		}()
	}
}

func builtJudge(b *testing.B) string {
	command := filepath.Join(b.TempDir(), "judge")
	out, err := exec.Command("go", "build", "-o", command, ".").CombinedOutput()
	require.NoError(b, err, "%s", out)
	return command
}

// runJSON judges a file and returns the report.
func runJSON(b *testing.B, command string, args ...string) judge.Report {
	out, err := exec.Command(command, append([]string{"run", "--json", "--no-random"}, args...)...).Output()
	var report judge.Report
	require.NoError(b, json.Unmarshal(out, &report), "%v %s", err, out)
	return report
}

// BenchmarkRatioUnderLoad measures one attempt at 76 again and again beside two
// busy loops, and another that does the same work three times for every two
// calls. The ratio to the reference should hardly change, and the other should
// be slower every time.
func BenchmarkRatioUnderLoad(b *testing.B) {
	command := builtJudge(b)
	source, err := os.ReadFile("../../problems/0076-minimum-window-substring/solution.go")
	require.NoError(b, err)
	inner := funcOf(string(source), "minWindow")
	dir := b.TempDir()
	same, slower := filepath.Join(dir, "same.go"), filepath.Join(dir, "slower.go")
	require.NoError(b, os.WriteFile(same, []byte(inner), 0o600))
	require.NoError(b, os.WriteFile(slower, []byte("var calls int\nvar kept string\n\nfunc minWindow(s string, t string) string {\n"+
		"\tif calls++; calls%2 == 0 {\n\t\tkept = once(s, t)\n\t}\n\treturn once(s, t)\n}\n\n"+strings.Replace(inner, "minWindow", "once", 1)), 0o600))
	busy(b)
	ratios := map[string][]float64{}
	told := 0
	for range repeats() {
		for _, file := range []string{same, slower} {
			report := runJSON(b, command, "76", file)
			c := slowest(&report)
			require.NotNil(b, c, "%+v", report.Verdict)
			ratios[file] = append(ratios[file], c.Compared.Ratio.Median)
			if file == slower && c.Compared.Ratio.Low > 1 {
				told++
			}
		}
	}
	spread := func(file string) float64 {
		r := slices.Sorted(slices.Values(ratios[file]))
		return r[len(r)*9/10] / r[len(r)/10]
	}
	middle := func(file string) float64 {
		r := slices.Sorted(slices.Values(ratios[file]))
		return r[len(r)/2]
	}
	b.Logf("the same code: %.2f times the reference, p90/p10 %.2f", middle(same), spread(same))
	b.Logf("1.5 times the work: %.2f times the reference, p90/p10 %.2f, told slower in %d of %d runs", middle(slower), spread(slower), told, repeats())
	b.ReportMetric(spread(same), "p90/p10")
	b.ReportMetric(float64(told)/float64(repeats()), "told_slower")
	b.ReportMetric(0, "ns/op")
}

// BenchmarkLimitsUnderLoad judges every approach, every accepted attempt and
// every time_limit attempt again and again beside two busy loops: the first two
// never get a time_limit, the last always does. One problem: ONLY=76.
func BenchmarkLimitsUnderLoad(b *testing.B) {
	command := builtJudge(b)
	root, err := filepath.Abs("../..")
	require.NoError(b, err)
	busy(b)
	runs, wrong := 0, 0
	for range repeats() {
		for _, e := range problems.All {
			if only := os.Getenv("ONLY"); only != "" && e.Problem.ID != only {
				continue
			}
			expect := func(limited bool, name string, args ...string) {
				runs++
				report := runJSON(b, command, append([]string{e.Problem.ID, "--no-timing"}, args...)...)
				if (report.Verdict == judge.TimeLimit) != limited {
					wrong++
					b.Logf("%s, %s: %s", e.Problem.ID, name, report.Verdict)
				}
			}
			for _, a := range e.Approaches {
				expect(false, a.Name, "--approach", a.Name)
			}
			for folder, limited := range map[string]bool{"accepted": false, "time_limit": true} {
				files, err := filepath.Glob(filepath.Join(root, "testdata", e.Dir, folder, "*.go"))
				require.NoError(b, err)
				for _, file := range files {
					expect(limited, folder+"/"+filepath.Base(file), file)
				}
			}
		}
	}
	b.Logf("%d wrong in %d runs", wrong, runs)
	b.ReportMetric(float64(wrong), "wrong")
	b.ReportMetric(0, "ns/op")
}

// BenchmarkUnchanged compares judging an attempt that was built before with
// judging one that was edited.
func BenchmarkUnchanged(b *testing.B) {
	command := builtJudge(b)
	dir := b.TempDir()
	source, err := os.ReadFile("../../problems/0076-minimum-window-substring/solution.go")
	require.NoError(b, err)
	file := filepath.Join(dir, "a.go")
	write := func(round int) {
		code := fmt.Sprintf("var edit = %d\n\n%s", round, funcOf(string(source), "minWindow"))
		require.NoError(b, os.WriteFile(file, []byte(code), 0o600))
	}
	run := []string{command, "run", "76", file, "--no-timing", "--no-random"}
	median := race(b, []contestant{
		{"edited", write, run, "."},
		{"unchanged", func(int) {}, run, "."},
	})
	for name, took := range median {
		b.Logf("%-10s %4d ms", name, took.Milliseconds())
	}
	b.ReportMetric(float64(median["unchanged"])/float64(median["edited"]), "of_edited")
	b.ReportMetric(0, "ns/op")
}
