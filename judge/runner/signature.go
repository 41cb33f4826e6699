package runner

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"drill/judge/stub"
)

// checkSeat reports at the user's line where the seat, or a method of a class,
// is missing or has another type than the judge calls. In doubt, as when types
// of the attempt's own stand in the signature, it leaves the word to the
// compiler.
func (c *completion) checkSeat() error {
	declared := make(map[string]*ast.FuncDecl) // methods as Type.Name
	others := make(map[string]bool)
	types := make(map[string]*ast.TypeSpec)
	for _, decl := range c.ast.Decls {
		switch d := decl.(type) {
		case *ast.FuncDecl:
			declared[funcKey(d)] = d
		case *ast.GenDecl:
			for _, spec := range d.Specs {
				switch spec := spec.(type) {
				case *ast.TypeSpec:
					others[spec.Name.Name] = true
					types[spec.Name.Name] = spec
				case *ast.ValueSpec:
					for _, name := range spec.Names {
						others[name.Name] = true
					}
				}
			}
		}
	}
	if class := c.seat.Class; class != "" && !others[class] {
		return sourceErrorf("%s:1: there is no type %s, the class that the judge makes", c.file, class)
	}
	expand := c.expander(types)
	for _, want := range c.seat.Decls {
		if want.Recv == nil && others[want.Name.Name] {
			continue // a variable that holds a function will do
		}
		got, ok := declared[funcKey(want)]
		if !ok && want.Recv != nil && inherits(types[c.seat.Class]) {
			continue
		}
		if !ok {
			return c.missingSeat(want, declared)
		}
		if w, g := shape(want, nil), shape(got, expand); w != g && !strings.Contains(g, "?") {
			return sourceErrorf("%s: the signature is not the one that the judge calls\n\tgot  %s\n\twant %s",
				c.at(got.Pos()), c.seat.Signature(got), c.seat.Signature(want))
		}
	}
	return nil
}

// expander returns a function that returns what the attempt's own types stand
// for: a name of a slice is as good as the slice. It stops at those that the
// judge supplies, and at types that contain themselves.
func (c *completion) expander(types map[string]*ast.TypeSpec) func(name string) ast.Expr {
	given := c.seat.GivenNames()
	return func(name string) ast.Expr {
		spec := types[name]
		if spec == nil || spec.TypeParams != nil || name == c.seat.Class || slices.Contains(given, name) {
			return nil
		}
		return spec.Type
	}
}

// inherits reports whether a type may have methods that are not declared for
// it: it is an alias, or embeds a type.
func inherits(spec *ast.TypeSpec) bool {
	if spec.Assign.IsValid() {
		return true
	}
	t, ok := spec.Type.(*ast.StructType)
	return ok && slices.ContainsFunc(t.Fields.List, func(f *ast.Field) bool { return len(f.Names) == 0 })
}

func (c *completion) missingSeat(want *ast.FuncDecl, declared map[string]*ast.FuncDecl) error {
	for key, got := range declared {
		if strings.EqualFold(key, funcKey(want)) {
			return sourceErrorf("%s: %s should be spelled %s", c.at(got.Name.Pos()), got.Name.Name, want.Name.Name)
		}
	}
	what := "func"
	if want.Recv != nil {
		what = "method"
	}
	return sourceErrorf("%s:1: there is no %s %s: the judge calls %s", c.file, what, want.Name.Name, c.seat.Signature(want))
}

func funcKey(d *ast.FuncDecl) string {
	if d.Recv == nil {
		return d.Name.Name
	}
	return stub.BaseName(d.Recv.List[0].Type) + "." + d.Name.Name
}

// shape writes the types of a signature alike however they are spelled: names
// of parameters aside, the attempt's own types expanded. What cannot be told
// without the type checker is a question mark. A constructor may return a
// pointer to its class.
func shape(d *ast.FuncDecl, expand func(string) ast.Expr) string {
	if d.Type.TypeParams != nil {
		return "generic"
	}
	text := funcText(d.Type, expand, 0)
	if d.Recv == nil && ast.IsExported(d.Name.Name) {
		return strings.ReplaceAll(text, "*", "")
	}
	return text
}

func funcText(t *ast.FuncType, expand func(string) ast.Expr, depth int) string {
	var b strings.Builder
	list := func(fields *ast.FieldList) {
		b.WriteByte('(')
		if fields != nil {
			for _, f := range fields.List {
				for range max(1, len(f.Names)) {
					b.WriteString(typeText(f.Type, expand, depth) + ";")
				}
			}
		}
		b.WriteByte(')')
	}
	list(t.Params)
	list(t.Results)
	return b.String()
}

func typeText(e ast.Expr, expand func(string) ast.Expr, depth int) string {
	if depth > 20 {
		return "?" // a type that contains itself
	}
	switch e := e.(type) {
	case *ast.Ident:
		if expand != nil {
			if to := expand(e.Name); to != nil {
				return typeText(to, expand, depth+1)
			}
		}
		switch e.Name {
		case "byte":
			return "uint8"
		case "rune":
			return "int32"
		case "interface{}":
			return "any"
		}
		return e.Name
	case *ast.StarExpr:
		return "*" + typeText(e.X, expand, depth+1)
	case *ast.ParenExpr:
		return typeText(e.X, expand, depth+1)
	case *ast.Ellipsis:
		return "..." + typeText(e.Elt, expand, depth+1)
	case *ast.ArrayType:
		if n, ok := e.Len.(*ast.BasicLit); ok {
			return "[" + n.Value + "]" + typeText(e.Elt, expand, depth+1)
		}
		if e.Len == nil {
			return "[]" + typeText(e.Elt, expand, depth+1)
		}
	case *ast.MapType:
		return "map[" + typeText(e.Key, expand, depth+1) + "]" + typeText(e.Value, expand, depth+1)
	case *ast.FuncType:
		return "func" + funcText(e, expand, depth+1)
	case *ast.InterfaceType:
		if len(e.Methods.List) == 0 {
			return "any"
		}
	case *ast.SelectorExpr:
		if id, ok := e.X.(*ast.Ident); ok && token.IsIdentifier(id.Name) {
			return "?" + types.ExprString(e)
		}
	}
	return "?" + types.ExprString(e)
}
