package mutate

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"strconv"
	"strings"
)

// expression makes the mutants of an expression itself.
func (m *mutator) expression(e ast.Expr) {
	switch e := e.(type) {
	case *ast.BinaryExpr:
		m.binary(e)
	case *ast.UnaryExpr:
		if e.Op == token.SUB || e.Op == token.NOT || e.Op == token.XOR {
			m.replace(e, m.text(e.X))
		}
	case *ast.BasicLit:
		m.literal(e)
	case *ast.Ident:
		m.name(e)
	case *ast.SelectorExpr:
		m.field(e)
	case *ast.IndexExpr:
		m.indices(e)
	case *ast.SliceExpr:
		m.bounds(e)
	case *ast.CompositeLit:
		m.elements(e)
	case *ast.CallExpr:
		m.call(e)
	}
}

// otherOperators says what stands in for an operator: for a comparison that
// with the boundary on the other side, its negation, and its reverse.
var otherOperators = map[token.Token][]token.Token{
	token.LSS: {token.LEQ, token.GEQ, token.GTR},
	token.LEQ: {token.LSS, token.GTR, token.GEQ},
	token.GTR: {token.GEQ, token.LEQ, token.LSS},
	token.GEQ: {token.GTR, token.LSS, token.LEQ},
	token.EQL: {token.NEQ}, token.NEQ: {token.EQL},
	token.LAND: {token.LOR}, token.LOR: {token.LAND},
	token.ADD: {token.SUB}, token.SUB: {token.ADD},
	token.MUL: {token.QUO}, token.QUO: {token.MUL}, token.REM: {token.QUO},
	token.AND: {token.OR}, token.OR: {token.AND}, token.XOR: {token.OR}, token.AND_NOT: {token.AND},
	token.SHL: {token.SHR}, token.SHR: {token.SHL},
}

func (m *mutator) binary(e *ast.BinaryExpr) {
	if e.Op == token.LAND || e.Op == token.LOR {
		for _, operand := range []ast.Expr{e.X, e.Y} {
			switch operand.(type) {
			case *ast.BinaryExpr, *ast.UnaryExpr, *ast.ParenExpr:
			default:
				m.inside(e, func() { m.negate(operand) })
			}
		}
	}
	basic, _ := m.typeOf(e).Underlying().(*types.Basic)
	if basic != nil && basic.Info()&types.IsString != 0 && e.Op == token.ADD {
		m.swap(e, e.X, e.Y)
		return
	}
	others := otherOperators[e.Op]
	if len(others) == 3 && m.isInteger(e.X) && (m.isConstant(e.X) || m.isConstant(e.Y)) {
		others = others[1:] // the constant, one more or less, is the boundary
	}
	for _, op := range others {
		m.operator(e, op)
	}
	if basic == nil || basic.Info()&types.IsNumeric == 0 {
		return
	}
	isFloat := basic.Info()&types.IsFloat != 0
	switch e.Op { // a factor, a divisor, and with floats a summand goes
	case token.MUL:
		m.operand(e, e.X)
		m.operand(e, e.Y)
	case token.QUO, token.REM:
		m.operand(e, e.X)
	case token.ADD, token.SUB:
		if isFloat {
			m.operand(e, e.X)
		}
		if isFloat && e.Op == token.ADD {
			m.operand(e, e.Y)
		}
	}
}

func (m *mutator) isInteger(e ast.Expr) bool {
	basic, ok := m.typeOf(e).Underlying().(*types.Basic)
	return ok && basic.Info()&types.IsInteger != 0
}

func (m *mutator) isConstant(e ast.Expr) bool {
	switch e.(type) {
	case *ast.BasicLit, *ast.Ident:
		return m.info.Types[e].Value != nil
	}
	return false
}

// operator puts another operator into e, and parentheses where it would bind
// otherwise than the one that stood there.
func (m *mutator) operator(e *ast.BinaryExpr, op token.Token) {
	at := m.offset(e.OpPos)
	edits := []edit{{at, at + len(e.Op.String()), op.String()}}
	enclose := func(n ast.Expr) {
		edits = append(edits, edit{m.offset(n.Pos()), m.offset(n.Pos()), "("}, edit{m.offset(n.End()), m.offset(n.End()), ")"})
	}
	if p, ok := m.parent().(*ast.BinaryExpr); ok {
		if op.Precedence() < p.Op.Precedence() || op.Precedence() == p.Op.Precedence() && p.Y == e {
			enclose(e)
		}
	}
	if op.Precedence() > e.Op.Precedence() {
		for _, operand := range []ast.Expr{e.X, e.Y} {
			if b, ok := operand.(*ast.BinaryExpr); ok && b.Op.Precedence() <= op.Precedence() {
				enclose(operand)
			}
		}
	}
	m.add(e, edits...)
}

// operand puts one of its operands in the place of e.
func (m *mutator) operand(e *ast.BinaryExpr, operand ast.Expr) {
	m.replace(e, m.typed(operand, m.typeOf(e)))
}

// typed writes e where a value of type t stood. A constant is given the type
// that it would lose without what stood beside it.
func (m *mutator) typed(e ast.Expr, t types.Type) string {
	text := m.text(e)
	basic, ok := t.(*types.Basic)
	switch {
	case m.info.Types[e].Value != nil && ok && basic.Info()&types.IsUntyped == 0:
		return basic.Name() + "(" + text + ")"
	case strings.HasPrefix(text, "-"):
		return "(" + text + ")"
	}
	return text
}

// literal makes a number one more and one less, and turns the size of an array
// one less: the room that is never used is no mistake.
func (m *mutator) literal(e *ast.BasicLit) {
	value := constant.MakeFromLiteral(e.Value, e.Kind, 0)
	one := constant.MakeInt64(1)
	less, more := e.Value+"-1", e.Value+"+1"
	switch e.Kind {
	case token.INT:
		less = constant.BinaryOp(value, token.SUB, one).ExactString()
		more = constant.BinaryOp(value, token.ADD, one).ExactString()
	case token.CHAR:
		r, _ := constant.Int64Val(value)
		less, more = letter(rune(r-1)), letter(rune(r+1))
	case token.FLOAT:
	default:
		return
	}
	m.oneMoreOneLess(e, more, less)
}

func letter(r rune) string {
	if r < 0 {
		return "-1"
	}
	return strconv.QuoteRune(r)
}

func (m *mutator) oneMoreOneLess(e ast.Expr, more, less string) {
	switch p := m.parent().(type) {
	case *ast.BinaryExpr:
		if p.Op.Precedence() >= token.ADD.Precedence() {
			more, less = enclosed(more), enclosed(less)
		}
	case *ast.UnaryExpr:
		if len(m.stack) > 1 && m.isSign(m.stack[len(m.stack)-2]) {
			return
		}
		more, less = enclosed(more), enclosed(less)
	case *ast.ArrayType: // a table by byte is as long as bytes are many, whatever is looked up
		if size := m.info.Types[e].Value.ExactString(); size != "128" && size != "256" {
			m.replace(e, less)
		}
		return
	case *ast.CallExpr:
		if m.isSign(p) && m.text(e) != "0" {
			return
		}
	}
	m.replace(e, more)
	m.replace(e, less)
}

// isSign reports whether n takes a number for the sake of its sign, which extreme
// turns round.
func (m *mutator) isSign(n ast.Node) bool {
	call, ok := n.(*ast.CallExpr)
	return ok && m.isCall(call, "math", "Inf", "IsInf")
}

// enclosed puts parentheses around what may not stand beside an operator.
func enclosed(text string) string {
	if text[0] != '\'' && strings.ContainsAny(text, "+-") {
		return "(" + text + ")"
	}
	return text
}

// name mutates a use of a constant.
func (m *mutator) name(e *ast.Ident) {
	c, ok := m.info.Uses[e].(*types.Const)
	if !ok {
		return
	}
	switch {
	case c.Parent() == types.Universe && e.Name == "true":
		m.replace(e, "false")
	case c.Parent() == types.Universe && e.Name == "false":
		m.replace(e, "true")
	case c.Parent() == types.Universe, m.selected(e):
	case c.Val().Kind() == constant.Int || c.Val().Kind() == constant.Float:
		m.oneMoreOneLess(e, e.Name+"+1", e.Name+"-1")
	}
}

// selected reports whether e is what a dot selects.
func (m *mutator) selected(e *ast.Ident) bool {
	sel, ok := m.parent().(*ast.SelectorExpr)
	return ok && sel.Sel == e
}

// indices exchanges the indices of a[i][j].
func (m *mutator) indices(e *ast.IndexExpr) {
	outer, ok := e.X.(*ast.IndexExpr)
	if ok && types.Identical(m.typeOf(outer.Index), m.typeOf(e.Index)) {
		m.swap(e, outer.Index, e.Index)
	}
}

// bounds exchanges the bounds of a slice, and moves each one place inwards.
func (m *mutator) bounds(e *ast.SliceExpr) {
	if e.Low != nil && e.High != nil {
		m.swap(e, e.Low, e.High)
	}
	m.inside(e, func() {
		if e.Low != nil {
			m.offByOne(e.Low, token.ADD)
		}
		if e.High != nil {
			m.offByOne(e.High, token.SUB)
		}
	})
}
