package runner

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// BenchmarkSandbox says what the layers cost from the start of a built attempt to
// its first reply: the median of pairs with and without, in turn.
func BenchmarkSandbox(b *testing.B) {
	root, err := filepath.Abs("../..")
	require.NoError(b, err)
	self, err := os.Executable()
	require.NoError(b, err)
	e := find(b, "76")
	file := filepath.Join(root, "testdata", e.Dir, "accepted", "pasted.go")
	src, err := os.ReadFile(file)
	require.NoError(b, err)
	dir := b.TempDir()
	program, err := build(context.Background(), self, root, e, file, src, dir)
	require.NoError(b, err)
	took := func(self string) time.Duration {
		began := time.Now()
		p, err := start(context.Background(), self, []string{program}, dir)
		require.NoError(b, err)
		defer p.stop()
		return time.Since(began)
	}
	const pairs = 50
	for b.Loop() {
		var with, without, more []time.Duration
		for range pairs {
			w, wo := took(self), took("")
			with, without, more = append(with, w), append(without, wo), append(more, w-wo)
		}
		ms := func(d []time.Duration) float64 {
			slices.Sort(d)
			return float64(d[len(d)/2].Microseconds()) / 1000
		}
		b.ReportMetric(ms(with), "ms-with")
		b.ReportMetric(ms(without), "ms-without")
		b.ReportMetric(ms(more), "ms-more")
	}
}
