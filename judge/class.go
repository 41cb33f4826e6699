package judge

import (
	"fmt"
	"reflect"
	"strings"
)

// classMethods returns the methods of the type that a constructor returns, by
// the name that LeetCode gives them: "push" for Push.
func classMethods(constructor reflect.Type) map[string]reflect.Type {
	t := constructor.Out(0)
	if t.Kind() != reflect.Pointer {
		t = reflect.PointerTo(t)
	}
	methods := make(map[string]reflect.Type)
	for i := range t.NumMethod() {
		m := t.Method(i)
		methods[opName(m.Name)] = m.Type
	}
	return methods
}

func className(constructor reflect.Type) string {
	t := constructor.Out(0)
	if t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	return t.Name()
}

func opName(method string) string { return strings.ToLower(method[:1]) + method[1:] }

// opArgs returns the types that operation i of a case takes.
func (p *Problem) opArgs(i int, op string) ([]reflect.Type, error) {
	constructor := reflect.TypeOf(p.Func)
	if i == 0 {
		if name := className(constructor); op != name {
			return nil, fmt.Errorf("the first call is %q, want %q", op, name)
		}
		return ins(constructor), nil
	}
	m, ok := classMethods(constructor)[op]
	if !ok {
		return nil, fmt.Errorf("call %d is %q: there is no such method", i, op)
	}
	return ins(m)[1:], nil // without the receiver
}

// opResult returns the type that operation i of a case returns, or nil.
func (p *Problem) opResult(i int, op string) reflect.Type {
	m, ok := classMethods(reflect.TypeOf(p.Func))[op]
	if i == 0 || !ok || m.NumOut() == 0 {
		return nil
	}
	return m.Out(0)
}

func prepareClass(constructor reflect.Value, args []any) (*Call, error) {
	ops, opsOK := args[0].([]string)
	lists, argsOK := args[1].([][]any)
	if !opsOK || !argsOK || len(ops) == 0 || len(ops) != len(lists) {
		return nil, fmt.Errorf("%d calls with %d lists of arguments", len(ops), len(lists))
	}
	made, err := callArgs(constructor.Type(), 0, lists[0])
	if err != nil {
		return nil, fmt.Errorf("the constructor: %w", err)
	}
	// The methods are looked up on the type, before there is a receiver.
	ptr := constructor.Type().Out(0)
	if ptr.Kind() != reflect.Pointer {
		ptr = reflect.PointerTo(ptr)
	}
	index := make(map[string]reflect.Method)
	for i := range ptr.NumMethod() {
		index[opName(ptr.Method(i).Name)] = ptr.Method(i)
	}
	type step struct {
		fn   reflect.Value
		args []reflect.Value
	}
	steps := make([]step, len(ops))
	for i, op := range ops[1:] {
		m, ok := index[op]
		if !ok {
			return nil, fmt.Errorf("%s has no method %s", className(constructor.Type()), strings.ToUpper(op[:1])+op[1:])
		}
		in, err := callArgs(m.Type, 1, lists[i+1])
		if err != nil {
			return nil, fmt.Errorf("%s: %w", m.Name, err)
		}
		steps[i+1] = step{m.Func, in}
	}
	results := make([]any, len(ops))
	run := func() {
		object := constructor.Call(made)[0]
		if object.Kind() != reflect.Pointer {
			p := reflect.New(object.Type())
			p.Elem().Set(object)
			object = p
		}
		for i, s := range steps[1:] {
			s.args[0] = object
			if out := s.fn.Call(s.args); len(out) > 0 {
				results[i+1] = out[0].Interface()
			}
		}
	}
	return &Call{Run: run, answer: func() Answer { return Answer{Values: []any{results}} }}, nil
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
