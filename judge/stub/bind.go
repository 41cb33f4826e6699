package stub

import (
	"fmt"
	"go/ast"
	"maps"
	"slices"
	"strings"
	"unicode"
)

// A Binding is Go source that calls a seat without reflection, so that what is
// timed is the seat and no more.
type Binding struct {
	Literal string            // a judge.Binder; "": the seat can only be called by reflection
	Imports map[string]string // what the literal needs beside drill/judge, which it calls drilljudge: path by name
}

// Bind writes the binding. Types that problem.go declares are written behind a
// qualifier such as "p0133.", which is empty within the package itself. But for
// the seat's own types it uses no name that a solution could declare too, not
// even nil and error.
func (s *Seat) Bind(qualifier string) Binding {
	b := &binder{seat: s, qualifier: qualifier, imports: make(map[string]string)}
	var text string
	if s.Class != "" {
		text = b.class()
	} else {
		text = b.function(s.Decls[0].Type)
	}
	if b.gaveUp {
		return Binding{}
	}
	return Binding{text, b.imports}
}

type binder struct {
	seat      *Seat
	qualifier string
	imports   map[string]string
	gaveUp    bool
}

// function binds a function: its arguments are read once, its results kept.
func (b *binder) function(t *ast.FuncType) string {
	params, results := b.types(t.Params), b.types(t.Results)
	var s strings.Builder
	fmt.Fprintf(&s, "func(fn interface{}, in []interface{}) drilljudge.Bound {\n")
	fmt.Fprintf(&s, "f := fn.(func(%s) (%s))\n", strings.Join(params, ", "), strings.Join(results, ", "))
	args := arguments(&s, "in", params)
	outs := variables(&s, results)
	assign := ""
	if len(outs) > 0 {
		assign = strings.Join(outs, ", ") + " = "
	}
	fmt.Fprintf(&s, "return drilljudge.Bound{Run: func() { %sf(%s) }, Out: func() []interface{} { return []interface{}{%s} }}\n}",
		assign, strings.Join(args, ", "), strings.Join(outs, ", "))
	return s.String()
}

// class binds the methods of a class by name.
func (b *binder) class() string {
	var methods, cases strings.Builder
	for _, d := range b.seat.Decls[1:] {
		params, results := b.types(d.Type.Params), b.types(d.Type.Results)
		fmt.Fprintf(&methods, "%s(%s) (%s)\n", d.Name.Name, strings.Join(params, ", "), strings.Join(results, ", "))
		fmt.Fprintf(&cases, "case %q:\n", strings.ToLower(d.Name.Name[:1])+d.Name.Name[1:])
		args := arguments(&cases, "in", params)
		outs := variables(&cases, results)
		call := fmt.Sprintf("o.%s(%s)", d.Name.Name, strings.Join(args, ", "))
		if len(outs) == 0 {
			fmt.Fprintf(&cases, "return drilljudge.Bound{Run: func() { %s }}\n", call)
			continue
		}
		blanks := strings.Repeat(", _", len(outs)-1)
		fmt.Fprintf(&cases, "return drilljudge.Bound{Run: func() { r0%s = %s }, Out: func() []interface{} { return []interface{}{r0} }}\n", blanks, call)
	}
	return fmt.Sprintf(`func(fn interface{}, in []interface{}) drilljudge.Bound {
var o interface {
%s}
return drilljudge.BindClass(fn, in, func(object interface{}) { o = object.(interface {
%s}) }, func(op string, in []interface{}) drilljudge.Bound {
switch op {
%s}
return drilljudge.Bound{}
})
}`, methods.String(), methods.String(), cases.String())
}

// arguments writes variables of the given types, read from a list, and
// returns their names. An interface in the list may be nil.
func arguments(s *strings.Builder, list string, types []string) []string {
	names := make([]string, len(types))
	for i, t := range types {
		names[i] = fmt.Sprintf("a%d", i)
		fmt.Fprintf(s, "a%d, _ := %s[%d].(%s)\n", i, list, i, t)
	}
	return names
}

func variables(s *strings.Builder, types []string) []string {
	names := make([]string, len(types))
	for i, t := range types {
		names[i] = fmt.Sprintf("r%d", i)
		fmt.Fprintf(s, "var r%d %s\n", i, t)
	}
	return names
}

// types writes the type of every parameter.
func (b *binder) types(fields *ast.FieldList) []string {
	if fields == nil {
		return nil
	}
	var types []string
	for _, f := range fields.List {
		for range max(1, len(f.Names)) {
			types = append(types, b.text(f.Type))
		}
	}
	return types
}

// text writes a type with its names qualified.
func (b *binder) text(t ast.Expr) string {
	if _, ok := t.(*ast.Ellipsis); ok {
		b.gaveUp = true
		return ""
	}
	renamed := make(map[*ast.Ident]string)
	ast.Inspect(t, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.SelectorExpr:
			id, ok := n.X.(*ast.Ident)
			if !ok {
				return true
			}
			path := b.seat.imports[id.Name]
			if path == "" {
				b.gaveUp = true
				return false
			}
			name := ImportAlias(path)
			b.imports[name] = path
			renamed[id] = name
			return false
		case *ast.Field: // the names of a function type's parameters are no types
			for _, name := range n.Names {
				renamed[name] = name.Name
			}
		case *ast.Ident:
			if _, ok := renamed[n]; ok || b.qualifier == "" || predeclared(n.Name) {
				return true
			}
			if !n.IsExported() {
				b.gaveUp = true
			}
			renamed[n] = b.qualifier + n.Name
		}
		return true
	})
	for id, name := range renamed {
		renamed[id], id.Name = id.Name, name
	}
	text := b.seat.print(t)
	for id, name := range renamed {
		id.Name = name
	}
	return text
}

// ImportAlias is a name for an import that no other import and no solution has.
func ImportAlias(path string) string {
	return "drill_" + strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return '_'
	}, path)
}

// ImportLines writes imports, sorted.
func ImportLines(imports map[string]string) string {
	var s strings.Builder
	for _, name := range slices.Sorted(maps.Keys(imports)) {
		fmt.Fprintf(&s, "\t%s %q\n", name, imports[name])
	}
	return s.String()
}

func predeclared(name string) bool {
	return slices.Contains([]string{"any", "bool", "byte", "comparable", "complex128", "complex64", "error", "float32", "float64",
		"int", "int16", "int32", "int64", "int8", "rune", "string", "uint", "uint16", "uint32", "uint64", "uint8", "uintptr"}, name)
}
