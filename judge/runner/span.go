package runner

import "time"

// A Span is a part of a run. Parts may overlap: the reference answers while the
// attempt is built.
type Span struct {
	Name  string
	Began time.Time
	Took  time.Duration
}

// span begins a part of the run; what it returns ends it.
func (s *session) span(name string) func() {
	began := time.Now()
	return func() {
		if s.opts.Trace != nil {
			s.opts.Trace(Span{name, began, time.Since(began)})
		}
	}
}
