package runner

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"drill/judge/child"
	"drill/problems"
)

// BenchmarkTinyCases counts the tiny cases that one child answers in a second of
// the clock, and in a second of CPU time of the judge and the child together.
func BenchmarkTinyCases(b *testing.B) {
	e, err := problems.Find("76")
	require.NoError(b, err)
	s := openBench(b, e)
	defer s.close()
	p, err := s.start(b.Context(), s.approachCommand(0))
	require.NoError(b, err)
	defer p.stop()
	const cases = 20_000
	lim := limits{cpu: time.Second, wall: 10 * time.Second, memory: defaultMemory}
	began, cpu := time.Now(), p.usage.cpu()+time.Duration(child.CPUTime())
	for range cases {
		reply, end := p.do(b.Context(), &child.Request{Kind: child.Call, Args: s.cases[0].In}, lim)
		require.Nil(b, end)
		require.Equal(b, child.Answered, reply.Status)
	}
	used := p.usage.cpu() + time.Duration(child.CPUTime()) - cpu
	b.ReportMetric(cases/time.Since(began).Seconds(), "cases/s")
	b.ReportMetric(2*cases/used.Seconds(), "cases/s_on_two_idle_cores")
	b.ReportMetric(0, "ns/op")
}
