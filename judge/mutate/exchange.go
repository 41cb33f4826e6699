package mutate

import (
	"go/ast"
	"go/types"
	"strings"
)

// call exchanges a call's arguments, leaves the call out, and exchanges
// minimum and maximum.
func (m *mutator) call(e *ast.CallExpr) {
	if m.info.Types[e.Fun].IsType() {
		return
	}
	m.extreme(e)
	m.dropCall(e)
	if m.info.Types[e.Fun].IsBuiltin() {
		if m.isBuiltin(e.Fun, "copy") {
			m.swap(e, e.Args[0], e.Args[1])
		}
		return
	}
	sig, ok := m.typeOf(e.Fun).Underlying().(*types.Signature)
	if !ok || m.isCall(e, "math", "Min", "Max", "Hypot") { // their order is all one
		return
	}
	fixed := sig.Params().Len()
	if sig.Variadic() {
		fixed--
	}
	for j := range min(fixed, len(e.Args)) {
		for i := range j {
			if types.Identical(sig.Params().At(i).Type(), sig.Params().At(j).Type()) {
				m.swap(e, e.Args[i], e.Args[j])
			}
		}
	}
}

// extreme exchanges minimum and maximum, and turns round the sign of an infinity.
func (m *mutator) extreme(e *ast.CallExpr) {
	switch {
	case m.isBuiltin(e.Fun, "min"):
		m.replaceFun(e, "max")
	case m.isBuiltin(e.Fun, "max"):
		m.replaceFun(e, "min")
	case m.isCall(e, "math", "Min", "Max"), m.isCall(e, "slices", "Min", "Max", "MinFunc", "MaxFunc"):
		sel := e.Fun.(*ast.SelectorExpr)
		m.inside(e, func() { m.inside(sel, func() { m.replace(sel.Sel, opposite(sel.Sel.Name)) }) })
	case m.isCall(e, "math", "Inf", "IsInf"):
		sign := e.Args[len(e.Args)-1]
		text := m.text(sign)
		if rest, ok := strings.CutPrefix(text, "-"); ok {
			text = rest
		} else {
			text = "-" + text
		}
		if m.info.Types[sign].Value != nil && text != "-0" {
			m.inside(e, func() { m.replace(sign, text) })
		}
	}
}

// opposite turns a name that begins with Max into one with Min, and back.
func opposite(name string) string {
	if rest, ok := strings.CutPrefix(name, "Max"); ok {
		return "Min" + rest
	}
	if rest, ok := strings.CutPrefix(name, "Min"); ok {
		return "Max" + rest
	}
	return name
}

func (m *mutator) replaceFun(e *ast.CallExpr, name string) {
	m.inside(e, func() { m.replace(e.Fun, name) })
}

// dropCall puts an argument, or the receiver, of the result's type in the place
// of the call.
func (m *mutator) dropCall(e *ast.CallExpr) {
	result := m.typeOf(e)
	var same []ast.Expr
	if sel, ok := e.Fun.(*ast.SelectorExpr); ok {
		if s := m.info.Selections[sel]; s != nil && s.Kind() == types.MethodVal {
			same = append(same, sel.X)
		}
	}
	same = append(same, e.Args...)
	n := 0
	for _, arg := range same {
		if !types.Identical(m.typeOf(arg), result) || m.assigns(arg) {
			continue
		}
		m.replace(e, m.typed(arg, result))
		if n++; !m.isBuiltin(e.Fun, "min", "max") || n == 2 {
			return
		}
	}
}

// assigns reports whether the call at hand is assigned to arg, as in
// a = append(a, v): without the call that is no statement.
func (m *mutator) assigns(arg ast.Expr) bool {
	s, ok := m.parent().(*ast.AssignStmt)
	return ok && len(s.Lhs) == 1 && m.text(s.Lhs[0]) == m.text(arg)
}

// swapEach exchanges neighbours of one type in a list of values.
func (m *mutator) swapEach(n ast.Node, list []ast.Expr) {
	for i := 1; i < len(list); i++ {
		if types.Identical(m.typeOf(list[i-1]), m.typeOf(list[i])) {
			m.swap(n, list[i-1], list[i])
		}
	}
}

const maxElements = 4 // of a literal whose elements are exchanged

// elements exchanges neighbours of one type in a literal of a struct or of a
// short list.
func (m *mutator) elements(e *ast.CompositeLit) {
	var values []ast.Expr
	for _, elt := range e.Elts {
		if kv, ok := elt.(*ast.KeyValueExpr); ok {
			elt = kv.Value
		}
		if _, ok := elt.(*ast.CompositeLit); ok {
			return // in a list of rows their order hardly matters
		}
		values = append(values, elt)
	}
	switch m.typeOf(e).Underlying().(type) {
	case *types.Struct:
	case *types.Slice, *types.Array:
		if len(values) > maxElements {
			return
		}
	default:
		return
	}
	m.swapEach(e, values)
}

// field puts the next and the last field of the same type in the place of one,
// and math.MinInt in that of math.MaxInt.
func (m *mutator) field(e *ast.SelectorExpr) {
	s := m.info.Selections[e]
	if s == nil {
		m.limit(e)
		return
	}
	if s.Kind() != types.FieldVal || len(s.Index()) != 1 {
		return
	}
	t := s.Recv().Underlying()
	if p, ok := t.(*types.Pointer); ok {
		t = p.Elem().Underlying()
	}
	fields, ok := t.(*types.Struct)
	if !ok {
		return
	}
	n := fields.NumFields()
	for _, step := range []int{1, n - 1} {
		for i := (s.Index()[0] + step) % n; i != s.Index()[0]; i = (i + step) % n {
			f := fields.Field(i)
			if types.Identical(f.Type(), s.Type()) && (f.Exported() || f.Pkg() == m.pkg()) {
				m.inside(e, func() { m.replace(e.Sel, f.Name()) })
				break
			}
		}
	}
}

func (m *mutator) pkg() *types.Package {
	for _, o := range m.info.Defs {
		if o != nil {
			return o.Pkg()
		}
	}
	return nil
}

// limit exchanges the limits of the package math.
func (m *mutator) limit(e *ast.SelectorExpr) {
	c, ok := m.info.Uses[e.Sel].(*types.Const)
	if !ok || c.Pkg() == nil || c.Pkg().Path() != "math" {
		return
	}
	other := opposite(c.Name())
	if other != c.Name() && c.Pkg().Scope().Lookup(other) != nil {
		m.inside(e, func() { m.replace(e.Sel, other) })
	}
}
