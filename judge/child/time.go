package child

import (
	"bytes"
	"reflect"
	"runtime"
	"slices"
	"time"

	"drill/judge"
)

const (
	maxCalls = 10_000  // calls whose arguments are kept at once
	maxKept  = 4 << 20 // bytes of notation that these arguments are made of
	patience = 3       // times its budget that a sample may take, the making of arguments included
	asleep   = 20      // times its budget that it may take by the clock
)

// time makes calls until they have used the budget of CPU time, or the process
// has used too much of it beside them, and reports what they cost together. The
// arguments of a batch are made, and the collector run, before its clock
// starts. Calls that leave their arguments as they are share them where the
// request allows.
func (s *server) time(req *Request, reply *Reply) {
	wall, cpu := time.Now(), CPUTime()
	late := func() bool {
		return CPUTime()-cpu > patience*req.Budget || time.Since(wall) > asleep*time.Duration(req.Budget)
	}
	var total Reply
	calls := s.shared(req)
	if calls == nil {
		if calls = s.first(req, reply); calls == nil {
			return
		}
		total = *reply
	}
	total.Reusable = s.shared(req) != nil
	warm := total.Reusable && total.Calls == 0
	if total.Reusable {
		wall, cpu = time.Now(), CPUTime() // arguments are made, and looked at, but once
	}
	for n := int64(1); total.CPU < req.Budget && (total.Calls == 0 || !late()); {
		if total.Calls > 0 {
			n = (req.Budget-total.CPU)/max(total.CPU/total.Calls, 1) + 1
		}
		if !total.Reusable {
			n = min(n, capacity(req.Args))
			if calls = s.fresh(req, reply, n); calls == nil {
				return
			}
		}
		if !s.batch(reply, calls, n) {
			return
		}
		if !warm { // the first call had to fetch everything
			total, warm = Reply{Reusable: total.Reusable}, true
		}
		total.add(reply)
	}
	reply.CPU, reply.Wall, reply.Calls, reply.Reusable = total.CPU, total.Wall, total.Calls, total.Reusable
	reply.Bytes, reply.Allocs, reply.Stack = total.Bytes, total.Allocs, total.Stack
}

func (r *Reply) add(o *Reply) {
	r.CPU += o.CPU
	r.Wall += o.Wall
	r.Bytes += o.Bytes
	r.Allocs += o.Allocs
	r.Calls += o.Calls
	r.Stack = max(r.Stack, o.Stack)
}

// A kept call may be made again: it leaves its arguments as they are.
type kept struct {
	args [][]byte
	call *judge.Call
}

// shared returns the kept call, if the request is for its arguments.
func (s *server) shared(req *Request) []func() {
	if !req.Reuse || s.kept.call == nil || !slices.EqualFunc(s.kept.args, req.Args, bytes.Equal) {
		return nil
	}
	return []func(){s.kept.call.Run}
}

// first makes and measures the first call on some arguments, and keeps it if it
// may be made again.
func (s *server) first(req *Request, reply *Reply) []func() {
	args, err := s.problem.DecodeArgs(req.Args)
	if err != nil {
		reply.Status, reply.Text = Misfit, err.Error()
		return nil
	}
	unchanged := func() bool { return false }
	if req.Reuse {
		unchanged = s.watch(args)
	}
	call := s.prepare(args, reply)
	if call == nil || !s.batch(reply, []func(){call.Run}, 1) {
		return nil
	}
	s.kept = kept{}
	if unchanged() {
		s.kept = kept{req.Args, call}
	}
	return []func(){call.Run}
}

// batch measures n calls: those given, over and over again.
func (s *server) batch(reply *Reply, calls []func(), n int64) bool {
	runtime.GC()
	reply.Calls = n
	return run(reply, func() {
		s.measure(reply, func() {
			for range n / int64(len(calls)) {
				for _, call := range calls {
					call()
				}
			}
		})
	})
}

// fresh makes n calls that share nothing.
func (s *server) fresh(req *Request, reply *Reply, n int64) []func() {
	calls := make([]func(), n)
	for i := range calls {
		call := s.decode(req, reply)
		if call == nil {
			return nil
		}
		calls[i] = call.Run
	}
	return calls
}

// capacity returns how many calls' arguments may be kept at once.
func capacity(args [][]byte) int64 {
	size := 1
	for _, a := range args {
		size += len(a)
	}
	return int64(max(1, min(maxCalls, maxKept/size)))
}

// watch looks at arguments before a call. What it returns looks again and
// reports whether they are still the same.
func (s *server) watch(args []any) (unchanged func() bool) {
	never := func() bool { return false }
	fn := reflect.TypeOf(s.problem.Func)
	values := true
	for i := range fn.NumIn() {
		values = values && isValue(fn.In(i))
	}
	switch {
	case s.problem.Adapt != nil && !s.problem.IsClass():
		return never // what Adapt hands over has a state of its own
	case values && !s.problem.IsClass():
		return func() bool { return true }
	}
	before, err := s.problem.EncodeArgs(args)
	if err != nil {
		return never
	}
	return func() bool {
		after, err := s.problem.EncodeArgs(args)
		return err == nil && slices.EqualFunc(before, after, bytes.Equal)
	}
}

// isValue reports whether a copy of a value of type t shares nothing with it
// that could be changed.
func isValue(t reflect.Type) bool {
	switch t.Kind() {
	case reflect.Pointer, reflect.Slice, reflect.Map, reflect.Func, reflect.Chan, reflect.Interface, reflect.UnsafePointer:
		return false
	case reflect.Array:
		return isValue(t.Elem())
	case reflect.Struct:
		for i := range t.NumField() {
			if !isValue(t.Field(i).Type) {
				return false
			}
		}
	}
	return true
}
