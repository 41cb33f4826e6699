package runner

import (
	"reflect"
	"strings"

	"drill/judge"
	"drill/judge/stub"
)

// declaration writes the type that a supplied alias stands for as one that may
// have methods in the attempt: type ListNode struct { Val int; Next *ListNode }.
// It is empty where the type cannot be written without its package.
func declaration(p *judge.Problem, seat *stub.Seat, alias string) string {
	w := typeWriter{names: make(map[reflect.Type]string)}
	seen := make(map[reflect.Type]bool)
	w.find(reflect.TypeOf(p.Func), seat, seen)
	for t, name := range w.names {
		if name == alias {
			text, ok := w.underlying(t)
			if !ok {
				return ""
			}
			return "type " + alias + " " + text
		}
	}
	return ""
}

// A typeWriter writes types as Go source.
type typeWriter struct {
	names map[reflect.Type]string // what the judge supplies
}

// find notes the types within t that the judge supplies.
func (w *typeWriter) find(t reflect.Type, seat *stub.Seat, seen map[reflect.Type]bool) {
	if seen[t] {
		return
	}
	seen[t] = true
	for _, alias := range seat.GivenNames() {
		if file, name := seat.Aliased(alias); name != "" && t.PkgPath() == file && t.Name() == name {
			w.names[t] = alias
		}
	}
	switch t.Kind() {
	case reflect.Map:
		w.find(t.Key(), seat, seen)
		w.find(t.Elem(), seat, seen)
	case reflect.Pointer, reflect.Slice, reflect.Array:
		w.find(t.Elem(), seat, seen)
	case reflect.Struct:
		for i := range t.NumField() {
			w.find(t.Field(i).Type, seat, seen)
		}
	case reflect.Func:
		for i := range t.NumIn() {
			w.find(t.In(i), seat, seen)
		}
		for i := range t.NumOut() {
			w.find(t.Out(i), seat, seen)
		}
	}
}

// name writes a type by its name, if it has one.
func (w *typeWriter) name(t reflect.Type) (string, bool) {
	if name := w.names[t]; name != "" {
		return name, true
	}
	if t.Name() != "" {
		return t.Name(), t.PkgPath() == "" // predeclared
	}
	return w.underlying(t)
}

// underlying writes a type that has no name, or what one with a name is made of.
func (w *typeWriter) underlying(t reflect.Type) (text string, ok bool) {
	switch t.Kind() {
	case reflect.Pointer:
		text, ok = w.name(t.Elem())
		return "*" + text, ok
	case reflect.Slice:
		text, ok = w.name(t.Elem())
		return "[]" + text, ok
	case reflect.Struct:
		var b strings.Builder
		b.WriteString("struct {\n")
		for i := range t.NumField() {
			f := t.Field(i)
			if text, ok = w.name(f.Type); !ok || !f.IsExported() || f.Anonymous {
				return "", false
			}
			b.WriteString(f.Name + " " + text + "\n")
		}
		b.WriteString("}")
		return b.String(), true
	}
	return "", false
}
