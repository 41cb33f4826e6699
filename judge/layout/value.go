// Package layout shows a value so that a person can compare it with another:
// matrices in columns, tensors by their planes, structs field by field.
package layout

import (
	"bytes"
	"encoding/json"
	"io"
	"regexp"
	"strconv"
	"strings"
)

// A Value is the notation of a value, read as far as it takes to lay it out:
// numbers keep the digits that they are written with.
type Value struct {
	kind  byte     // '[', '{', or 0 for a scalar
	text  string   // of a scalar
	names []string // of the fields of an object
	items []*Value
}

// Parse reads a notation. It returns nil where text is none.
func Parse(text []byte) *Value {
	r := reader{text, json.NewDecoder(bytes.NewReader(text))}
	v, err := r.value()
	if err != nil {
		return nil
	}
	if _, err := r.Token(); err != io.EOF {
		return nil // something is left over
	}
	return v
}

type reader struct {
	text []byte
	*json.Decoder
}

func (r *reader) value() (*Value, error) {
	start := r.InputOffset()
	token, err := r.Token()
	if err != nil {
		return nil, err
	}
	open, ok := token.(json.Delim)
	if !ok { // as it is written, without what parts it from the value before
		return &Value{text: string(bytes.TrimLeft(r.text[start:r.InputOffset()], " \t\r\n,:"))}, nil
	}
	v := &Value{kind: byte(open)}
	for r.More() {
		if open == '{' {
			name, err := r.Token()
			if err != nil {
				return nil, err
			}
			v.names = append(v.names, name.(string)) // the decoder takes no other
		}
		item, err := r.value()
		if err != nil {
			return nil, err
		}
		v.items = append(v.items, item)
	}
	_, err = r.Token() // the end
	return v, err
}

// Name makes an array, as of several results, an object with these names.
func (v *Value) Name(names []string) {
	if v.kind == '[' && len(v.items) == len(names) {
		v.kind, v.names = '{', names
	}
}

// String is the notation without spaces.
func (v *Value) String() string {
	var b strings.Builder
	v.write(&b)
	return b.String()
}

func (v *Value) write(b *strings.Builder) {
	if v.kind == 0 {
		b.WriteString(v.text)
		return
	}
	b.WriteByte(v.kind)
	for i, item := range v.items {
		if i > 0 {
			b.WriteByte(',')
		}
		if v.kind == '{' {
			b.WriteString(strconv.Quote(v.names[i]) + ":")
		}
		item.write(b)
	}
	b.WriteByte(v.kind + 2) // in ASCII each bracket is two before the one that closes it
}

// flat reports whether v is an array of scalars, and matrix whether it is one
// of such arrays.
func (v *Value) flat() bool   { return v.all(func(v *Value) bool { return v.kind == 0 }) }
func (v *Value) matrix() bool { return len(v.items) > 0 && v.all((*Value).flat) }

func (v *Value) all(is func(*Value) bool) bool {
	if v.kind != '[' {
		return false
	}
	for _, item := range v.items {
		if !is(item) {
			return false
		}
	}
	return true
}

// grid reports whether v is a matrix whose rows have the same length, of three at
// least: shorter ones are better read as pairs.
func (v *Value) grid() bool {
	n := 0
	return len(v.items) > 1 && v.matrix() && v.all(func(row *Value) bool {
		n = max(n, len(row.items))
		return n >= 3 && len(row.items) == n
	})
}

// steps splits a path, such as .w[1][3], into indices and names.
func steps(path string) []string {
	var all []string
	for _, m := range step.FindAllStringSubmatch(path, -1) {
		all = append(all, strings.Trim(m[1]+m[2], `"`))
	}
	return all
}

var step = regexp.MustCompile(`\[("(?:[^"\\]|\\.)*"|[^\]]*)\]|\.?([^.\[\]]+)`)

// into returns the rest of a path within item i, called name; nil if the path
// leads elsewhere.
func into(path []string, name string) []string {
	if len(path) > 0 && path[0] == name {
		return path[1:]
	}
	return nil
}

// index is the item of an array that a path leads to, or -1.
func index(path []string) int {
	if len(path) > 0 {
		if i, err := strconv.Atoi(path[0]); err == nil {
			return i
		}
	}
	return -1
}
