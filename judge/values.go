package judge

import (
	"fmt"
	"reflect"
	"strings"
)

// An ArgError says which argument, or which result, an error speaks of.
type ArgError struct {
	Index int
	Name  string
	Err   error
}

func (e *ArgError) Error() string { return fmt.Sprintf("field %q: %v", e.Name, e.Err) }
func (e *ArgError) Unwrap() error { return e.Err }

// DecodeArgs reads the arguments of a case. They are made anew by every call.
func (p *Problem) DecodeArgs(in [][]byte) ([]any, error) {
	if len(in) != len(p.Params) {
		return nil, fmt.Errorf("%d arguments, want %d", len(in), len(p.Params))
	}
	if p.IsClass() {
		return p.decodeCalls(in)
	}
	args := make([]any, len(in))
	for i, t := range p.In() {
		v, err := Decode(in[i], t)
		if err != nil {
			return nil, &ArgError{i, p.Params[i], err}
		}
		args[i] = v
	}
	return args, nil
}

// EncodeArgs writes the arguments of a case in the notation.
func (p *Problem) EncodeArgs(args []any) ([][]byte, error) {
	in := make([][]byte, len(args))
	for i, arg := range args {
		text, err := Encode(arg)
		if err != nil {
			return nil, &ArgError{i, p.Params[i], err}
		}
		in[i] = text
	}
	return in, nil
}

// DecodeAnswer reads an answer to the given arguments: a value, or an array of
// the results where there are several.
func (p *Problem) DecodeAnswer(args []any, text []byte) (answer []any, err error) {
	types := p.Out()
	d := &decoder{data: text}
	answer = make([]any, len(types))
	err = d.guard(func() {
		read := func(i int) {
			if p.IsClass() {
				answer[i] = p.readResults(d, args[0].([]string))
				return
			}
			v := reflect.New(types[i]).Elem()
			d.value(v)
			answer[i] = v.Interface()
		}
		if len(types) == 1 {
			read(0)
		} else if n := d.array(func(i int) {
			if i >= len(types) {
				d.fail("more than %d results", len(types))
			}
			read(i)
		}); n < len(types) {
			d.fail("%d results, want %d", n, len(types))
		}
		d.end()
	})
	if err != nil {
		return nil, &ArgError{0, "want", err}
	}
	return answer, nil
}

// EncodeAnswer writes an answer in the notation.
func (p *Problem) EncodeAnswer(answer []any) ([]byte, error) {
	if len(answer) == 1 {
		return Encode(answer[0])
	}
	buf := []byte{'['}
	for i, v := range answer {
		if i > 0 {
			buf = append(buf, ',')
		}
		var err error
		if buf, err = AppendValue(buf, v); err != nil {
			return nil, fmt.Errorf("result %d: %w", i+1, err)
		}
	}
	return append(buf, ']'), nil
}

// ShowArgs writes arguments for a person: s = "a", t = "aa".
func (p *Problem) ShowArgs(in [][]byte) string {
	var b strings.Builder
	for i, text := range in {
		if i > 0 {
			b.WriteString(", ")
		}
		fmt.Fprintf(&b, "%s = %s", p.Params[i], text)
	}
	return b.String()
}

// ParseArgs reads what ShowArgs writes.
func (p *Problem) ParseArgs(text string) ([][]byte, error) {
	d := &decoder{data: []byte(text)}
	in := make([][]byte, len(p.Params))
	err := d.guard(func() {
		for i, name := range p.Params {
			if d.space(); !d.literal(name) {
				d.fail(`want %s, written as: %s`, name, strings.Join(p.Params, " = …, ")+" = …")
			}
			if d.space(); !d.literal("=") {
				d.fail("want = after %s", name)
			}
			in[i] = d.raw()
			if d.peek() == ',' && i+1 < len(in) {
				d.pos++
			}
		}
		d.end()
	})
	if err != nil {
		return nil, fmt.Errorf("column %d: %w", err.(*DecodeError).Offset+1, err)
	}
	if _, err := p.DecodeArgs(in); err != nil {
		return nil, err
	}
	return in, nil
}

// decodeCalls reads the ops and args of a class.
func (p *Problem) decodeCalls(in [][]byte) ([]any, error) {
	ops, err := Decode(in[0], opsType)
	if err != nil {
		return nil, &ArgError{0, p.Params[0], err}
	}
	names := ops.([]string)
	class := signatureOf(reflect.TypeOf(p.Func))
	lists := make([][]any, 0, len(names))
	d := &decoder{data: in[1]}
	err = d.guard(func() {
		d.array(func(i int) {
			if i >= len(names) {
				d.fail("more lists of arguments than the %d calls", len(names))
			}
			types, err := class.args(i, names[i])
			if err != nil {
				d.fail("%v", err)
			}
			list := make([]any, 0, len(types))
			d.array(func(k int) {
				if k >= len(types) {
					d.fail("%s takes %d arguments", names[i], len(types))
				}
				v := reflect.New(types[k]).Elem()
				d.value(v)
				list = append(list, v.Interface())
			})
			if len(list) < len(types) {
				d.fail("%s takes %d arguments", names[i], len(types))
			}
			lists = append(lists, list)
		})
		d.end()
		if len(names) == 0 || len(lists) != len(names) {
			d.fail("%d lists of arguments for %d calls", len(lists), len(names))
		}
	})
	if err != nil {
		return nil, &ArgError{1, p.Params[1], err}
	}
	return []any{names, lists}, nil
}

// readResults reads the results of the calls of a class.
func (p *Problem) readResults(d *decoder, ops []string) []any {
	results := make([]any, len(ops))
	class := signatureOf(reflect.TypeOf(p.Func))
	n := d.array(func(i int) {
		if i >= len(ops) {
			d.fail("more results than the %d calls", len(ops))
		}
		d.space()
		t := class.result(i, ops[i])
		if t == nil {
			if !d.literal("null") {
				d.fail("%s has no result: want null", ops[i])
			}
			return
		}
		v := reflect.New(t).Elem()
		d.value(v)
		results[i] = v.Interface()
	})
	if n != len(ops) {
		d.fail("%d results for %d calls", n, len(ops))
	}
	return results
}
