package main

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"
	"sync"
	"time"

	"drill/judge/runner"
)

// A spanList collects what took how long, from several goroutines.
type spanList struct {
	mu    sync.Mutex
	spans []runner.Span
}

func (l *spanList) add(s runner.Span) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.spans = append(l.spans, s)
}

const spanWidth = 30 // columns for the whole run

// spans shows on stderr where the time went: when each part began, how long it
// took, and a bar from one to the other.
func (p *printer) spans(l *spanList) {
	l.mu.Lock()
	defer l.mu.Unlock()
	slices.SortStableFunc(l.spans, func(a, b runner.Span) int { return cmp.Or(a.Began.Compare(b.Began), cmp.Compare(b.Took, a.Took)) })
	var end time.Duration
	for _, s := range l.spans {
		end = max(end, s.Began.Sub(p.began)+s.Took)
	}
	for _, s := range l.spans {
		at := s.Began.Sub(p.began)
		column := func(d time.Duration) int {
			return int(math.Round(spanWidth * float64(d) / float64(max(end, 1))))
		}
		from := min(column(at), spanWidth-1)
		bar := strings.Repeat(" ", from) + strings.Repeat("━", max(1, column(at+s.Took)-from))
		fmt.Fprintf(p.err, "%6.0f ms %6.1f ms  %-*s  %s\n", milliseconds(at), milliseconds(s.Took), spanWidth, bar, s.Name)
	}
	fmt.Fprintf(p.err, "%6.0f ms in all\n", milliseconds(time.Since(p.began)))
}

func milliseconds(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }
