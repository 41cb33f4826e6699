package mutate

import (
	"go/ast"
	"go/token"
	"go/types"

	"drill/judge/stub"
)

// A target is what is mutated: a function, or the value of a variable of the
// package.
type target struct {
	name  string        // minWindow, MinStack.Push
	fn    *ast.FuncDecl // or nil
	spec  *ast.ValueSpec
	value ast.Expr
	typ   string // of the variable
}

func (t *target) node() ast.Node {
	if t.fn != nil {
		return t.fn.Body
	}
	return t.value
}

// targetsOf lists the functions and variables that the seat uses, in the order
// of the file.
func targetsOf(file *ast.File, info *types.Info, seat *stub.Seat) []*target {
	used := reach(file, info, seat)
	var targets []*target
	for _, decl := range file.Decls {
		switch d := decl.(type) {
		case *ast.FuncDecl:
			if d.Body == nil || !used[info.Defs[d.Name]] {
				continue
			}
			t := &target{name: d.Name.Name, fn: d}
			if d.Recv != nil {
				t.name = receiver(d) + "." + t.name
			}
			targets = append(targets, t)
		case *ast.GenDecl:
			if d.Tok != token.VAR {
				continue
			}
			for _, spec := range d.Specs {
				s := spec.(*ast.ValueSpec)
				if len(s.Names) != 1 || len(s.Values) != 1 || !used[info.Defs[s.Names[0]]] {
					continue
				}
				if typ, ok := typeText(info.Defs[s.Names[0]].Type(), file); ok {
					targets = append(targets, &target{name: s.Names[0].Name, spec: s, value: s.Values[0], typ: typ})
				}
			}
		}
	}
	return targets
}

// reach returns the objects of the package that the seat uses, by their scopes
// and not, as strip does, by their names alone.
func reach(file *ast.File, info *types.Info, seat *stub.Seat) map[types.Object]bool {
	nodes := make(map[types.Object][]ast.Node)
	methods := make(map[string][]types.Object)
	for _, decl := range file.Decls {
		switch d := decl.(type) {
		case *ast.FuncDecl:
			nodes[info.Defs[d.Name]] = []ast.Node{d}
			if d.Recv != nil {
				methods[receiver(d)] = append(methods[receiver(d)], info.Defs[d.Name])
			}
		case *ast.GenDecl:
			for _, spec := range d.Specs {
				switch s := spec.(type) {
				case *ast.TypeSpec:
					nodes[info.Defs[s.Name]] = []ast.Node{s}
				case *ast.ValueSpec:
					for _, name := range s.Names {
						nodes[info.Defs[name]] = []ast.Node{s}
					}
				}
			}
		}
	}
	used := make(map[types.Object]bool)
	var visit func(o types.Object)
	visit = func(o types.Object) {
		if o == nil || used[o] || nodes[o] == nil {
			return
		}
		used[o] = true
		if t, ok := o.(*types.TypeName); ok {
			for _, m := range methods[t.Name()] {
				visit(m)
			}
		}
		for _, n := range nodes[o] {
			ast.Inspect(n, func(n ast.Node) bool {
				if id, ok := n.(*ast.Ident); ok {
					visit(info.Uses[id])
				}
				return true
			})
		}
	}
	for id, o := range info.Defs {
		if id.Name == seat.Func && o != nil && o.Parent() != nil && o.Pkg() != nil && o.Parent() == o.Pkg().Scope() {
			visit(o)
		}
	}
	return used
}

// typeText writes a type as the file would, if it can.
func typeText(t types.Type, file *ast.File) (string, bool) {
	names := make(map[string]string)
	for _, spec := range file.Imports {
		name, path := stub.ImportName(spec)
		names[path] = name
	}
	ok := true
	text := types.TypeString(t, func(p *types.Package) string {
		if p.Path() == file.Name.Name {
			return ""
		}
		name, imported := names[p.Path()]
		ok = ok && imported
		return name
	})
	return text, ok
}
