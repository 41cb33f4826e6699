package runner

import (
	"cmp"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"drill/judge"
	"drill/problems"
)

// BenchmarkReferences compares every reference with accepted/fast.go, the
// fastest solution that is known, on the large cases, which are generated, by the
// CPU time of the processes that run them. Some of them: -bench 'References/^(76|200|all)$'.
func BenchmarkReferences(b *testing.B) {
	type entry struct {
		name  string
		ratio float64
	}
	var all []entry
	for _, e := range problems.All {
		fast := filepath.Join("../../testdata", e.Dir, "accepted/fast.go")
		if _, err := os.Stat(fast); err != nil {
			continue
		}
		b.Run(e.Problem.ID, func(b *testing.B) {
			ratio := raceFast(b, e, fast)
			all = append(all, entry{e.Problem.ID + " " + e.Slug(), ratio})
			b.ReportMetric(ratio, "of_fast")
			b.ReportMetric(0, "ns/op") // one run of the benchmark is no operation
		})
	}
	b.Run("all", func(b *testing.B) {
		var ratios []float64
		for _, e := range all {
			ratios = append(ratios, e.ratio)
		}
		slices.SortFunc(all, func(a, b entry) int { return cmp.Compare(b.ratio, a.ratio) })
		text := fmt.Sprintf("the geometric mean of %d problems; the worst:", len(all))
		for _, e := range all[:min(5, len(all))] {
			text += fmt.Sprintf("\n%6.2f  %s", e.ratio, e.name)
		}
		b.Log(text)
		b.ReportMetric(geometricMean(ratios), "of_fast")
		b.ReportMetric(0, "ns/op")
	})
}

// raceFast returns the geometric mean over the large cases of what the
// reference takes as a multiple of what an attempt takes.
func raceFast(b *testing.B, e problems.Entry, file string) float64 {
	s := openBench(b, e)
	defer s.close()
	fast, err := os.ReadFile(file)
	require.NoError(b, err)
	_, solution, err := e.Sources()
	require.NoError(b, err)
	reference := benchAttempt(b, s, "reference.go", asAttempt(solution)) // both are built alike
	defer reference.stop()
	attempt := benchAttempt(b, s, file, fast)
	defer attempt.stop()

	return raceLarge(b, s, reference, attempt)
}

// raceLarge returns the geometric mean over the large cases of what one process
// takes as a multiple of what the other takes.
func raceLarge(b *testing.B, s *session, one, other *process) float64 {
	large := slices.DeleteFunc(slices.Clone(s.cases), func(c judge.Case) bool { return c.Gen == nil })
	if len(large) == 0 { // no case is much larger than another
		large = s.cases
	}
	var ratios []float64
	for _, c := range large {
		mine, theirs, err := race(b.Context(), one, other, c.In, limits{cpu: referenceLimit, wall: 10 * referenceLimit})
		require.NoError(b, err)
		cpu, rounds := perCall(mine), perCall(theirs)
		for i := range rounds {
			rounds[i] = cpu[i] / rounds[i]
		}
		ratio := rangeOf(rounds).Median
		b.Logf("%6.2f  %s, %.0f ns", ratio, c.Name, rangeOf(cpu).Median)
		ratios = append(ratios, ratio)
	}
	return geometricMean(ratios)
}

// openBench opens a session of a problem.
func openBench(b *testing.B, e problems.Entry) *session {
	b.Helper()
	root, err := filepath.Abs("../..")
	require.NoError(b, err)
	self, err := os.Executable()
	require.NoError(b, err)
	s, err := open(e, Options{Root: root, Self: self})
	require.NoError(b, err)
	return s
}

// asAttempt makes an attempt of the library's solution.go.
func asAttempt(solution []byte) []byte {
	own, _, _ := strings.Cut(strings.Replace(string(solution), "\t\"drill/judge\"\n", "", 1), "// Approaches lists")
	return []byte(strings.Replace(own, "import \"drill/judge\"\n", "", 1))
}

// BenchmarkSameCode compares references with themselves, pasted as attempts: as
// a person's code they run in a program of another size than the library's, and
// must not look slower for it. Those that allocate much are the ones to watch.
func BenchmarkSameCode(b *testing.B) {
	for _, id := range []string{"76", "78", "102", "133"} {
		b.Run(id, func(b *testing.B) {
			e, err := problems.Find(id)
			require.NoError(b, err)
			_, solution, err := e.Sources()
			require.NoError(b, err)
			s := openBench(b, e)
			defer s.close()
			reference, err := s.start(b.Context(), s.approachCommand(0))
			require.NoError(b, err)
			defer reference.stop()
			attempt := benchAttempt(b, s, "same.go", asAttempt(solution))
			defer attempt.stop()
			ratio := raceLarge(b, s, attempt, reference)
			b.ReportMetric(ratio, "of_the_reference")
			b.ReportMetric(0, "ns/op")
		})
	}
}

// benchAttempt builds an attempt and starts it.
func benchAttempt(b *testing.B, s *session, file string, src []byte) *process {
	b.Helper()
	program, err := build(b.Context(), s.opts.Self, s.opts.Root, s.entry, file, src, b.TempDir())
	require.NoError(b, err)
	p, err := s.start(b.Context(), []string{program})
	require.NoError(b, err)
	return p
}

func geometricMean(values []float64) float64 {
	sum := 0.0
	for _, v := range values {
		sum += math.Log(v)
	}
	return math.Exp(sum / float64(len(values)))
}
