package mutate

import (
	"cmp"
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"
)

// A candidate is a mutant that may yet prove not to compile.
type candidate struct {
	id       int // once and for all
	target   *target
	edits    []edit
	from, to string
	line     int
	text     string // of the whole mutated function or value
}

// An edit replaces a part of the source.
type edit struct {
	start, end int
	text       string
}

// apply makes edits, which lie apart, in the part of src from start to end.
func apply(src []byte, start, end int, edits []edit) string {
	edits = slices.Clone(edits)
	slices.SortStableFunc(edits, func(a, b edit) int { return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(a.end, b.end)) })
	var b strings.Builder
	for _, e := range edits {
		b.Write(src[start:e.start])
		b.WriteString(e.text)
		start = e.end
	}
	b.Write(src[start:end])
	return b.String()
}

// A mutator collects the mutants of one target.
type mutator struct {
	target *target
	src    []byte
	fset   *token.FileSet
	info   *types.Info
	stack  []ast.Node // around the node at hand, the outermost first
	found  []*candidate
	seen   map[string]bool       // mutated text of the whole target
	only   map[types.Object]bool // variables that serve capacities alone
}

// mutantsOf lists the mutants of a target in the order of the source.
func mutantsOf(t *target, src []byte, fset *token.FileSet, info *types.Info) []*candidate {
	m := &mutator{target: t, src: src, fset: fset, info: info, seen: make(map[string]bool)}
	m.only = m.capacities(t.node())
	var start []ast.Node
	if t.fn != nil {
		start = []ast.Node{t.fn}
	}
	ast.PreorderStack(t.node(), start, func(n ast.Node, stack []ast.Node) bool {
		m.stack = stack
		if m.unseen(n) {
			return false
		}
		m.statement(n)
		if e, ok := n.(ast.Expr); ok {
			m.expression(e)
		}
		return true
	})
	slices.SortStableFunc(m.found, func(a, b *candidate) int { return cmp.Compare(a.edits[0].start, b.edits[0].start) })
	return m.found
}

func (m *mutator) offset(p token.Pos) int { return m.fset.Position(p).Offset }

// text returns the source of a node.
func (m *mutator) text(n ast.Node) string {
	return string(m.src[m.offset(n.Pos()):m.offset(n.End())])
}

func (m *mutator) parent() ast.Node {
	if len(m.stack) == 0 {
		return nil
	}
	return m.stack[len(m.stack)-1]
}

// replace makes a mutant in which text stands for n.
func (m *mutator) replace(n ast.Node, text string) {
	m.add(n, edit{m.offset(n.Pos()), m.offset(n.End()), text})
}

// swap makes a mutant in which two nodes within n change places.
func (m *mutator) swap(n, a, b ast.Node) {
	if line(m.text(a)) == line(m.text(b)) {
		return
	}
	m.add(n,
		edit{m.offset(a.Pos()), m.offset(a.End()), m.text(b)},
		edit{m.offset(b.Pos()), m.offset(b.End()), m.text(a)})
}

// add makes a mutant by edits within n, and names it by the statement or
// expression around them.
func (m *mutator) add(n ast.Node, edits ...edit) {
	around := m.around(n)
	start, end := m.offset(around.Pos()), m.offset(around.End())
	to := line(apply(m.src, start, end, edits))
	if to == "" {
		to = nothing
	}
	m.keep(&candidate{target: m.target, edits: edits, from: headline(string(m.src[start:end])), to: to,
		line: m.fset.Position(edits[0].pos(m, n)).Line})
}

func (e edit) pos(m *mutator, n ast.Node) token.Pos {
	return n.Pos() + token.Pos(e.start-m.offset(n.Pos()))
}

// keep keeps a candidate, unless there is one already that comes to the same.
func (m *mutator) keep(c *candidate) {
	whole := m.target.node()
	text := apply(m.src, m.offset(whole.Pos()), m.offset(whole.End()), c.edits)
	if !m.seen[text] && text != m.text(whole) {
		m.seen[text] = true
		m.found = append(m.found, c)
	}
}

const (
	nothing   = "(nothing)" // what a dropped statement becomes
	maxAround = 60          // bytes of the code that names a mutant
)

// around returns the largest piece of code about n that makes a short name.
func (m *mutator) around(n ast.Node) ast.Node {
	best := n
	for i := len(m.stack) - 1; i >= 0; i-- {
		p := m.stack[i]
		switch p.(type) {
		case *ast.FuncLit:
			return best
		case ast.Expr, *ast.ValueSpec, *ast.GenDecl, *ast.DeclStmt, *ast.AssignStmt, *ast.ExprStmt, *ast.IncDecStmt,
			*ast.ReturnStmt, *ast.SendStmt, *ast.DeferStmt, *ast.GoStmt:
		default:
			return best
		}
		if len(line(m.text(p))) > maxAround {
			return best
		}
		best = p
	}
	return best
}

// line writes code on one line.
func line(code string) string { return strings.Join(strings.Fields(code), " ") }

// headline writes code on one line and leaves out the body of a statement.
func headline(code string) string {
	if head, _, ok := strings.Cut(code, "{\n"); ok {
		return line(head) + " {...}"
	}
	return line(code)
}

// unseen reports whether no answer depends on n: the text of errors, what is
// returned beside one, capacities. What is declared as a constant is mutated
// where it is used.
func (m *mutator) unseen(n ast.Node) bool {
	switch p := m.parent().(type) {
	case *ast.CallExpr:
		if n == p.Fun {
			return false
		}
		switch {
		case m.isCall(p, "errors", "New"), m.isCall(p, "fmt", "Errorf"), m.isBuiltin(p.Fun, "panic"):
			return true
		case m.isCapacity(p, n):
			return true
		}
	case *ast.AssignStmt: // n is what one of several variables is assigned
		if i := slices.Index(p.Rhs, asExpr(n)); i >= 0 && len(p.Lhs) == len(p.Rhs) {
			id, ok := p.Lhs[i].(*ast.Ident)
			return ok && (m.only[m.info.Defs[id]] || m.only[m.info.Uses[id]])
		}
	case *ast.ReturnStmt:
		last := p.Results[len(p.Results)-1]
		return n != last && m.isError(last) && m.isZero(n.(ast.Expr))
	}
	if gen, ok := n.(*ast.GenDecl); ok {
		return gen.Tok != token.VAR
	}
	s, ok := n.(ast.Stmt)
	return ok && assignsOnly(s, m.info, m.only)
}

func asExpr(n ast.Node) ast.Expr {
	e, _ := n.(ast.Expr)
	return e
}

func (m *mutator) typeOf(e ast.Expr) types.Type {
	if t := m.info.TypeOf(e); t != nil {
		return t
	}
	return types.Typ[types.Invalid]
}

// isError reports whether e is an error, and not nil.
func (m *mutator) isError(e ast.Expr) bool {
	return types.Identical(m.typeOf(e), types.Universe.Lookup("error").Type()) || m.isPointerError(e)
}

func (m *mutator) isPointerError(e ast.Expr) bool {
	t := m.typeOf(e)
	_, pointer := t.(*types.Pointer)
	return pointer && types.Implements(t, types.Universe.Lookup("error").Type().Underlying().(*types.Interface))
}

// isZero reports whether e is plainly a zero value.
func (m *mutator) isZero(e ast.Expr) bool {
	switch e := e.(type) {
	case *ast.CompositeLit:
		return len(e.Elts) == 0
	case *ast.BasicLit:
		return e.Value == "0" || e.Value == `""`
	case *ast.Ident:
		return m.info.Types[e].IsNil() || e.Name == "false"
	}
	return false
}

// isCall reports whether e calls a function of that name in the package of the
// standard library.
func (m *mutator) isCall(e *ast.CallExpr, pkg string, names ...string) bool {
	sel, ok := e.Fun.(*ast.SelectorExpr)
	if !ok {
		return false
	}
	o := m.info.Uses[sel.Sel]
	return o != nil && o.Pkg() != nil && o.Pkg().Path() == pkg && slices.Contains(names, o.Name())
}

func (m *mutator) isBuiltin(fun ast.Expr, names ...string) bool {
	id, ok := fun.(*ast.Ident)
	if !ok {
		return false
	}
	_, builtin := m.info.Uses[id].(*types.Builtin)
	return builtin && slices.Contains(names, id.Name)
}
