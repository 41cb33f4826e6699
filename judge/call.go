package judge

import (
	"errors"
	"fmt"
	"reflect"
)

// A Seat is who sits: a function of the type of Problem.Func and, where the
// judge supplies an API, the variable through which that function calls it.
type Seat struct {
	Func any
	API  any    // nil: Problem.API itself
	Bind Binder // nil: the seat is called by reflection

	Stages Exposed // what it shows of its stages; nil: nothing
}

// A Binder prepares a call of a seat with the seat's own arguments. Binders are
// generated, one for each problem.
type Binder func(fn any, in []any) Bound

// Bound is a call that costs next to nothing beside the seat.
type Bound struct {
	Run func()       // makes the call, as often as it is asked to
	Out func() []any // returns the results of the last one; nil: there are none
	Err error        // how seat and arguments do not fit each other
}

// A Call is one call of a seat. Making it and reading its answer are not
// timed; Run is.
type Call struct {
	Run    func()
	answer func() Answer
}

// An Answer is what a call came to.
type Answer struct {
	Values    []any // of the types of Problem.Out
	Err       error // the error that the solution returned
	Complaint error // what the problem's own reader finds wrong with the answer
}

// Answer reads the answer after Run has returned.
func (c *Call) Answer() Answer { return c.answer() }

// Prepare makes a call of a seat. The call may change args, so they must be
// fresh. The error says how seat and problem do not fit each other.
func (p *Problem) Prepare(seat Seat, args []any) (*Call, error) {
	fn := reflect.ValueOf(seat.Func)
	if fn.Kind() != reflect.Func {
		return nil, errors.New("the seat holds no function")
	}
	if p.IsClass() {
		return prepareClass(seat, args)
	}
	fn, ok := fit(fn, reflect.TypeOf(p.Func))
	if !ok {
		return nil, fmt.Errorf("the seat is a %v, want a %v", fn.Type(), reflect.TypeOf(p.Func))
	}
	in := valuesOf(args, p.In())
	read := func(results []reflect.Value) []reflect.Value { return results }
	if p.Adapt != nil {
		made := reflect.ValueOf(p.Adapt).Call(in)
		in = made[:len(made)-1]
		read = made[len(made)-1].Call
		if seat.API != nil {
			reflect.ValueOf(seat.API).Elem().Set(reflect.ValueOf(p.API).Elem())
		}
	}
	run, results := seat.bind(fn, in)
	if call, stages := run, seat.Stages.values(); len(stages) > 0 {
		run = func() {
			for _, v := range stages { // timed with the call: as little as can be
				v.SetZero()
			}
			call()
		}
	}
	return &Call{
		Run: run,
		answer: func() Answer {
			var a Answer
			var out []reflect.Value
			if out = results(); !p.readsError() {
				if out, a.Err = splitError(fn.Type(), out); a.Err != nil {
					return a
				}
			}
			if len(out) == 0 && p.Adapt == nil {
				out = in[:1]
			}
			if p.Adapt != nil {
				readType := reflect.TypeOf(p.Adapt)
				readType = readType.Out(readType.NumOut() - 1)
				out, a.Complaint = splitError(readType, read(out))
			}
			a.Values = interfaces(out)
			return a
		},
	}, nil
}

// bind prepares the call of a function by the seat's binder or by reflection.
func (s Seat) bind(fn reflect.Value, in []reflect.Value) (run func(), results func() []reflect.Value) {
	if s.Bind == nil || fn.Type() != reflect.TypeOf(s.Func) { // the binder calls the function as it is
		var out []reflect.Value
		return func() { out = fn.Call(in) }, func() []reflect.Value { return out }
	}
	bound := s.Bind(fn.Interface(), interfaces(in))
	return bound.Run, func() []reflect.Value { return valuesOf(bound.Out(), outs(fn.Type())) }
}

// splitError takes the trailing error off the results of a function of type t.
func splitError(t reflect.Type, results []reflect.Value) ([]reflect.Value, error) {
	n := len(results)
	if n == 0 || t.Out(n-1) != errorType {
		return results, nil
	}
	err, _ := results[n-1].Interface().(error)
	return results[:n-1], err
}

func valuesOf(args []any, types []reflect.Type) []reflect.Value {
	values := make([]reflect.Value, len(args))
	for i, arg := range args {
		if arg == nil { // a nil interface has no type of its own
			values[i] = reflect.Zero(types[i])
			continue
		}
		values[i] = reflect.ValueOf(arg)
	}
	return values
}

func interfaces(values []reflect.Value) []any {
	out := make([]any, len(values))
	for i, v := range values {
		out[i] = v.Interface()
	}
	return out
}
