package runner

import (
	"go/ast"
	"go/token"
	"go/types"
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
	aliases := make(map[string]ast.Expr)
	for _, decl := range c.ast.Decls {
		switch d := decl.(type) {
		case *ast.FuncDecl:
			declared[funcKey(d)] = d
		case *ast.GenDecl:
			for _, spec := range d.Specs {
				switch spec := spec.(type) {
				case *ast.TypeSpec:
					others[spec.Name.Name] = true
					if spec.Assign.IsValid() {
						aliases[spec.Name.Name] = spec.Type
					}
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
	for _, want := range c.seat.Decls {
		if want.Recv == nil && others[want.Name.Name] {
			continue // a variable that holds a function will do
		}
		got, ok := declared[funcKey(want)]
		if !ok {
			return c.missingSeat(want, declared)
		}
		if w, g := shape(want, nil), shape(got, aliases); w != g && !strings.Contains(g, "?") {
			return sourceErrorf("%s: the signature is not the one that the judge calls\n\tgot  %s\n\twant %s",
				c.at(got.Pos()), c.seat.Signature(got), c.seat.Signature(want))
		}
	}
	return nil
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
// of parameters aside, aliases resolved. What cannot be told without the type
// checker is a question mark. A constructor may return a pointer to its class.
func shape(d *ast.FuncDecl, aliases map[string]ast.Expr) string {
	if d.Type.TypeParams != nil {
		return "generic"
	}
	var b strings.Builder
	list := func(fields *ast.FieldList) {
		b.WriteByte('(')
		if fields != nil {
			for _, f := range fields.List {
				for range max(1, len(f.Names)) {
					b.WriteString(typeText(f.Type, aliases) + ";")
				}
			}
		}
		b.WriteByte(')')
	}
	list(d.Type.Params)
	list(d.Type.Results)
	if d.Recv == nil && ast.IsExported(d.Name.Name) {
		return strings.ReplaceAll(b.String(), "*", "")
	}
	return b.String()
}

func typeText(e ast.Expr, aliases map[string]ast.Expr) string {
	switch e := e.(type) {
	case *ast.Ident:
		if to, ok := aliases[e.Name]; ok {
			return typeText(to, nil) // one step: an alias of an alias is rare
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
		return "*" + typeText(e.X, aliases)
	case *ast.ParenExpr:
		return typeText(e.X, aliases)
	case *ast.Ellipsis:
		return "..." + typeText(e.Elt, aliases)
	case *ast.ArrayType:
		if e.Len == nil {
			return "[]" + typeText(e.Elt, aliases)
		}
	case *ast.MapType:
		return "map[" + typeText(e.Key, aliases) + "]" + typeText(e.Value, aliases)
	case *ast.FuncType:
		return "func" + shape(&ast.FuncDecl{Name: ast.NewIdent("_"), Type: e}, aliases)
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
