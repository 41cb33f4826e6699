package judge

import (
	"bytes"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"unicode/utf8"
)

// A Case is one line of a case file.
type Case struct {
	Name  string
	In    [][]byte // the notation of each argument, in the order of Params
	Want  []byte   // the notation of the answer; nil: the reference's
	Fails string   // why the solution must return an error; "" if it must not
	Gen   *Gen     // where In comes from, if not from the file
	Line  int      // in its file
}

// A Gen names arguments that are generated: a family of large inputs, its
// size and its seed.
type Gen struct {
	Family string
	N      int
	Seed   uint64
}

// A CaseError says what is wrong with a case file, and where.
type CaseError struct {
	File      string
	Line, Col int // from 1
	Msg       string
}

func (e *CaseError) Error() string {
	return fmt.Sprintf("%s:%d:%d: %s", e.File, e.Line, e.Col, e.Msg)
}

// ReadCases reads a case file, named in errors as file. Every value is
// checked to be of its type.
func ReadCases(p *Problem, file string, data []byte) ([]Case, error) {
	var cases []Case
	names := make(map[string]int)
	for i, line := range bytes.Split(data, []byte("\n")) {
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		at := func(col int, err error) error {
			return &CaseError{file, i + 1, col + 1, err.Error()}
		}
		if !utf8.Valid(line) {
			return nil, at(0, errors.New("the line is not UTF-8"))
		}
		c, err := readCase(p, line)
		if err != nil {
			var d *DecodeError
			if errors.As(err, &d) {
				return nil, at(d.Offset, err)
			}
			return nil, at(0, err)
		}
		c.Line = i + 1
		if first, ok := names[c.Name]; ok {
			return nil, at(0, fmt.Errorf("the name %q is that of line %d", c.Name, first))
		}
		names[c.Name] = c.Line
		cases = append(cases, c)
	}
	return cases, nil
}

func readCase(p *Problem, line []byte) (Case, error) {
	var c Case
	d := &decoder{data: line}
	seen := make(map[string]int)
	text := func() string { return d.str("a string") }
	err := d.guard(func() {
		d.object(func(key string) {
			if _, ok := seen[key]; ok {
				d.fail("%s comes twice", key)
			}
			d.space()
			seen[key] = d.pos
			switch key {
			case "name":
				c.Name = text()
			case "fails":
				c.Fails = text()
			case "in":
				c.In = readArgs(d, p.Params)
			case "want":
				c.Want = d.raw()
			case "gen":
				c.Gen = &Gen{Seed: 1}
				d.object(func(key string) { readGen(d, c.Gen, key) })
			default:
				d.fail("a case has no field %q", key)
			}
		})
		d.end()
		d.pos = 0
		_, hasFails := seen["fails"]
		switch {
		case strings.TrimSpace(c.Name) == "":
			d.fail("the case has no name")
		case (c.In == nil) == (c.Gen == nil):
			d.fail("a case has either in or gen")
		case hasFails && c.Fails == "":
			d.fail("fails does not say why")
		case c.Fails != "" && c.Want != nil:
			d.fail("a case has either want or fails")
		case c.Fails != "" && !p.CanFail():
			d.fail("the solution returns no error, so no case can say fails")
		}
	})
	if err != nil || c.In == nil {
		return c, err
	}
	args, err := p.DecodeArgs(c.In)
	if err != nil {
		return c, offset(err, seen["in"], line, c.In)
	}
	if c.Want != nil {
		if _, err := p.DecodeAnswer(args, c.Want); err != nil {
			return c, offset(err, seen["want"], line, [][]byte{c.Want})
		}
	}
	return c, nil
}

func readGen(d *decoder, g *Gen, key string) {
	switch key {
	case "family":
		g.Family = d.str("a string")
	case "n":
		d.value(reflect.ValueOf(&g.N).Elem())
	case "seed":
		d.value(reflect.ValueOf(&g.Seed).Elem())
	default:
		d.fail("gen has no field %q", key)
	}
}

// readArgs reads the object of a case's arguments, by name.
func readArgs(d *decoder, params []string) [][]byte {
	args := make([][]byte, len(params))
	d.object(func(key string) {
		for i, name := range params {
			if name != key {
				continue
			}
			if args[i] != nil {
				d.fail("%s comes twice", key)
			}
			args[i] = d.raw()
			return
		}
		d.fail("there is no parameter %q, only %s", key, strings.Join(params, ", "))
	})
	for i, name := range params {
		if args[i] == nil {
			d.fail("the parameter %q is missing", name)
		}
	}
	return args
}

// offset turns the place of an error within one of values into its place in
// the line that they were cut from.
func offset(err error, start int, line []byte, values [][]byte) error {
	var a *ArgError
	if !errors.As(err, &a) {
		return err
	}
	var d *DecodeError
	if !errors.As(a.Err, &d) {
		return &DecodeError{Offset: start, Msg: err.Error()}
	}
	value := values[min(a.Index, len(values)-1)]
	// value is a slice of line: the difference of capacities is its place.
	return &DecodeError{Offset: cap(line) - cap(value) + d.Offset, Msg: err.Error()}
}

// CanFail reports whether the seat may return an error in place of an answer.
func (p *Problem) CanFail() bool {
	all := outs(reflect.TypeOf(p.Func))
	return len(withoutError(all)) < len(all) && !p.IsClass() && !p.readsError()
}

// CaseLine writes a case as the line of a case file, without its end.
func (p *Problem) CaseLine(c Case) []byte {
	text := func(s string) []byte {
		t, _ := Encode(s) // a string can be written
		return t
	}
	line := fmt.Appendf(nil, `{"name":%s,"in":{`, text(c.Name))
	for i, in := range c.In {
		if i > 0 {
			line = append(line, ',')
		}
		line = fmt.Appendf(line, "%s:%s", text(p.Params[i]), in)
	}
	line = append(line, '}')
	if c.Want != nil {
		line = fmt.Appendf(line, `,"want":%s`, c.Want)
	}
	if c.Fails != "" {
		line = fmt.Appendf(line, `,"fails":%s`, text(c.Fails))
	}
	return append(line, '}')
}
