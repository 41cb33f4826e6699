package main

import (
	"fmt"
	"reflect"
	"strings"

	"drill/ds/tensor"
	"drill/judge"
	"drill/judge/layout"
)

// values shows the arguments of a case, the answer and the expected one behind
// their names, laid out so that the two can be compared. It reports whether
// something of the arguments was left out.
func (p *printer) values(pr *judge.Problem, c judge.Result, whole bool) (cut bool) {
	label := len("want")
	for _, name := range pr.Params {
		label = max(label, len(name))
	}
	show := func(name string, lines []string) {
		for _, line := range lines {
			p.printf("  %s %s\n", p.style(faint, fmt.Sprintf("%-*s", label, name)), printable(line))
			name = ""
		}
	}
	o := layout.Options{Width: p.width - label - len("   "), Whole: whole}
	for k, t := range pr.In() {
		o.Floats = holdsFloats(t)
		lines := layout.Lines(c.In[k], o)
		show(pr.Params[k], lines)
		cut = cut || strings.Contains(strings.Join(lines, ""), "… ")
	}
	o.Floats = false
	for _, t := range pr.Out() {
		o.Floats = o.Floats || holdsFloats(t)
	}
	if c.First != nil {
		o.First = c.First.Path
		if len(c.Names) > 1 {
			o.First = c.Names[c.First.Result] + o.First
		}
	}
	if c.Answer == nil || c.Wanted == nil {
		if c.Got != "" {
			show("got", layout.Lines(c.Answer, o))
		}
		if c.Want != "" {
			show("want", layout.Lines(c.Wanted, o))
		}
		return cut
	}
	got, want, digits := layout.Pair(c.Answer, c.Wanted, c.Names, o)
	show("got", got)
	show("want", want)
	if digits > 0 {
		p.printf("  %s\n", p.style(faint, fmt.Sprintf("%-*s (to %d digits; -v shows all)", label, "", digits)))
	}
	return cut
}

// holdsFloats reports whether a value of type t holds floats, as in a matrix.
func holdsFloats(t reflect.Type) bool {
	if t == reflect.TypeFor[tensor.Tensor]() {
		return true
	}
	switch t.Kind() {
	case reflect.Float64, reflect.Float32:
		return true
	case reflect.Slice, reflect.Array:
		return holdsFloats(t.Elem())
	case reflect.Struct:
		for i := range t.NumField() {
			if holdsFloats(t.Field(i).Type) {
				return true
			}
		}
	}
	return false
}
