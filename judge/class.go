package judge

import (
	"fmt"
	"reflect"
	"strings"
)

// A signature is what the calls of a class take and return.
type signature struct {
	constructor reflect.Type
	methods     map[string]reflect.Type // by the name that LeetCode gives them: "push" for Push
}

func signatureOf(constructor reflect.Type) signature {
	t := constructor.Out(0)
	if t.Kind() != reflect.Pointer {
		t = reflect.PointerTo(t)
	}
	s := signature{constructor, make(map[string]reflect.Type)}
	for i := range t.NumMethod() {
		m := t.Method(i)
		s.methods[opName(m.Name)] = m.Type
	}
	return s
}

func className(constructor reflect.Type) string {
	t := constructor.Out(0)
	if t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	return t.Name()
}

func opName(method string) string { return strings.ToLower(method[:1]) + method[1:] }

// args returns the types that operation i of a case takes.
func (s signature) args(i int, op string) ([]reflect.Type, error) {
	if i == 0 {
		if name := className(s.constructor); op != name {
			return nil, fmt.Errorf("the first call is %q, want %q", op, name)
		}
		return ins(s.constructor), nil
	}
	m, ok := s.methods[op]
	if !ok {
		return nil, fmt.Errorf("call %d is %q: there is no such method", i, op)
	}
	return ins(m)[1:], nil // without the receiver
}

// result returns the type that operation i of a case returns, or nil.
func (s signature) result(i int, op string) reflect.Type {
	m, ok := s.methods[op]
	if i == 0 || !ok || m.NumOut() == 0 {
		return nil
	}
	return m.Out(0)
}

func prepareClass(seat Seat, args []any) (*Call, error) {
	bind := seat.Bind
	if bind == nil {
		bind = bindByReflection
	}
	bound := bind(seat.Func, args)
	if bound.Err != nil {
		return nil, bound.Err
	}
	return &Call{Run: bound.Run, answer: func() Answer { return Answer{Values: []any{bound.Out()}} }}, nil
}

// BindClass is the part that the binders of all classes share. In holds the
// calls of a case, by name, and their arguments; the constructor's come first.
// Take is told each object that is made, as a pointer. Method binds the call of
// a method; it returns nothing where there is no such method.
func BindClass(constructor any, in []any, take func(object any), method func(op string, in []any) Bound) Bound {
	ops, opsOK := in[0].([]string)
	lists, argsOK := in[1].([][]any)
	if !opsOK || !argsOK || len(ops) == 0 || len(ops) != len(lists) {
		return Bound{Err: fmt.Errorf("%d calls with %d lists of arguments", len(ops), len(lists))}
	}
	fn := reflect.ValueOf(constructor)
	made, err := callArgs(fn.Type(), 0, lists[0])
	if err != nil {
		return Bound{Err: fmt.Errorf("the constructor: %w", err)}
	}
	steps := make([]Bound, len(ops)-1)
	for i, op := range ops[1:] {
		s := method(op, lists[i+1])
		if s.Run == nil && s.Err == nil {
			s.Err = fmt.Errorf("%s has no method %s", className(fn.Type()), strings.ToUpper(op[:1])+op[1:])
		}
		if s.Err != nil {
			return s
		}
		steps[i] = s
	}
	run := func() {
		object := fn.Call(made)[0]
		if object.Kind() != reflect.Pointer {
			p := reflect.New(object.Type())
			p.Elem().Set(object)
			object = p
		}
		take(object.Interface())
		for i := range steps {
			steps[i].Run()
		}
	}
	out := func() []any {
		results := make([]any, len(ops))
		for i, s := range steps {
			if s.Out != nil {
				results[i+1] = s.Out()[0]
			}
		}
		return results
	}
	return Bound{Run: run, Out: out}
}

// bindByReflection is the binder of every class, for want of its own.
func bindByReflection(constructor any, in []any) Bound {
	t := reflect.TypeOf(constructor)
	ptr := t.Out(0)
	if ptr.Kind() != reflect.Pointer {
		ptr = reflect.PointerTo(ptr)
	}
	index := make(map[string]reflect.Method)
	for i := range ptr.NumMethod() {
		index[opName(ptr.Method(i).Name)] = ptr.Method(i)
	}
	var object reflect.Value
	return BindClass(constructor, in, func(o any) { object = reflect.ValueOf(o) }, func(op string, in []any) Bound {
		m, ok := index[op]
		if !ok {
			return Bound{}
		}
		args, err := callArgs(m.Type, 1, in)
		if err != nil {
			return Bound{Err: fmt.Errorf("%s: %w", m.Name, err)}
		}
		result := []any{nil}
		return Bound{Run: func() {
			args[0] = object
			if out := m.Func.Call(args); len(out) > 0 {
				result[0] = out[0].Interface()
			}
		}, Out: func() []any { return result }}
	})
}

// callArgs makes the arguments of a function of type t, leaving the first
// skip of them (the receiver) to be filled in.
func callArgs(t reflect.Type, skip int, args []any) ([]reflect.Value, error) {
	if len(args) != t.NumIn()-skip {
		return nil, fmt.Errorf("%d arguments, want %d", t.NumIn()-skip, len(args))
	}
	values := make([]reflect.Value, t.NumIn())
	for i, arg := range args {
		v := reflect.ValueOf(arg)
		if v.Type() != t.In(skip+i) {
			return nil, fmt.Errorf("argument %d is a %v, want a %v", i+1, t.In(skip+i), v.Type())
		}
		values[skip+i] = v
	}
	return values, nil
}
