package mutate

import (
	"go/ast"
	"go/token"
)

// statement makes the mutants of a statement itself: without it, with another
// operator, with its values exchanged.
func (m *mutator) statement(n ast.Node) {
	switch s := n.(type) {
	case *ast.BlockStmt:
		m.dropEach(s, s.List)
	case *ast.CaseClause:
		m.dropEach(s, s.Body)
	case *ast.CommClause:
		m.dropEach(s, s.Body)
	case *ast.IfStmt:
		m.dropHead(s, s.Init)
		m.condition(s, s.Cond)
	case *ast.ForStmt:
		m.dropHead(s, s.Init)
		m.dropHead(s, s.Post)
		m.condition(s, s.Cond)
	case *ast.SwitchStmt:
		m.dropHead(s, s.Init)
		if s.Tag == nil {
			for _, clause := range s.Body.List {
				for _, cond := range clause.(*ast.CaseClause).List {
					m.condition(clause, cond)
				}
			}
		}
	case *ast.RangeStmt:
		m.rangeBound(s)
	case *ast.IncDecStmt:
		m.replaceToken(s, s.TokPos, s.Tok, map[token.Token]token.Token{token.INC: token.DEC, token.DEC: token.INC})
	case *ast.AssignStmt:
		m.assignment(s)
	case *ast.BranchStmt:
		m.replaceToken(s, s.TokPos, s.Tok, map[token.Token]token.Token{token.BREAK: token.CONTINUE, token.CONTINUE: token.BREAK})
	case *ast.ReturnStmt:
		m.swapEach(s, s.Results)
	}
}

func (m *mutator) replaceToken(n ast.Node, pos token.Pos, tok token.Token, by map[token.Token]token.Token) {
	if other, ok := by[tok]; ok {
		at := m.offset(pos)
		m.add(n, edit{at, at + len(tok.String()), other.String()})
	}
}

// dropEach makes a mutant without each of the statements in a list.
func (m *mutator) dropEach(parent ast.Node, list []ast.Stmt) {
	m.inside(parent, func() {
		for i, s := range list {
			if m.droppable(s, i == len(list)-1) && !assignsOnly(s, m.info, m.only) {
				m.replace(s, "")
			}
		}
	})
}

// inside runs f with n on the stack, so that its children are at hand.
func (m *mutator) inside(n ast.Node, f func()) {
	outer := m.stack
	m.stack = append(outer[:len(outer):len(outer)], n)
	f()
	m.stack = outer
}

func (m *mutator) droppable(s ast.Stmt, last bool) bool {
	switch s := s.(type) {
	case *ast.ExprStmt, *ast.IncDecStmt, *ast.SendStmt, *ast.GoStmt, *ast.DeferStmt, *ast.BranchStmt,
		*ast.ForStmt, *ast.SwitchStmt, *ast.TypeSwitchStmt, *ast.SelectStmt:
		return true
	case *ast.AssignStmt:
		return s.Tok != token.DEFINE
	case *ast.ReturnStmt: // the last one of a function without a result does nothing
		return !last || len(s.Results) > 0 || len(m.stack) != 2
	case *ast.IfStmt: // where it holds one statement, that one is dropped
		return s.Init != nil || s.Else != nil || len(s.Body.List) != 1
	case *ast.RangeStmt:
		return len(s.Body.List) != 1
	}
	return false
}

// dropHead drops a statement from the head of another.
func (m *mutator) dropHead(parent ast.Node, s ast.Stmt) {
	switch s := s.(type) {
	case nil:
		return
	case *ast.AssignStmt:
		if s.Tok == token.DEFINE {
			return
		}
	}
	m.inside(parent, func() { m.replace(s, "") })
}

// rangeBound lets a loop over the numbers below n end one number off.
func (m *mutator) rangeBound(s *ast.RangeStmt) {
	if m.isInteger(s.X) {
		m.inside(s, func() {
			m.offByOne(s.X, token.SUB)
			m.offByOne(s.X, token.ADD)
		})
	}
}

// offByOne makes a mutant in which e is one off, unless it holds a constant
// that is mutated to the same end.
func (m *mutator) offByOne(e ast.Expr, op token.Token) {
	text := m.text(e)
	switch x := e.(type) {
	case *ast.BasicLit:
		return
	case *ast.BinaryExpr:
		if x.Op != token.ADD && x.Op != token.SUB {
			break
		}
		if m.info.Types[x.Y].Value != nil || m.info.Types[x.X].Value != nil {
			return
		}
	}
	if b, ok := e.(*ast.BinaryExpr); ok && b.Op.Precedence() < op.Precedence() {
		text = "(" + text + ")"
	}
	m.replace(e, text+op.String()+"1")
}

var otherAssign = map[token.Token]token.Token{
	token.ADD_ASSIGN: token.SUB_ASSIGN, token.SUB_ASSIGN: token.ADD_ASSIGN,
	token.MUL_ASSIGN: token.QUO_ASSIGN, token.QUO_ASSIGN: token.MUL_ASSIGN,
	token.REM_ASSIGN: token.QUO_ASSIGN,
	token.AND_ASSIGN: token.OR_ASSIGN, token.OR_ASSIGN: token.AND_ASSIGN,
	token.XOR_ASSIGN: token.OR_ASSIGN, token.AND_NOT_ASSIGN: token.AND_ASSIGN,
	token.SHL_ASSIGN: token.SHR_ASSIGN, token.SHR_ASSIGN: token.SHL_ASSIGN,
}

func (m *mutator) assignment(s *ast.AssignStmt) {
	m.replaceToken(s, s.TokPos, s.Tok, otherAssign)
	m.swapEach(s, m.seenValues(s))
	if s.Tok != token.ASSIGN || len(s.Lhs) < 2 {
		return
	}
	for _, left := range s.Lhs { // several assignments: without one of them
		if id, ok := left.(*ast.Ident); !ok || id.Name != "_" {
			m.inside(s, func() { m.replace(left, "_") })
		}
	}
}

// seenValues lists the values of an assignment on which an answer depends.
func (m *mutator) seenValues(s *ast.AssignStmt) []ast.Expr {
	var seen []ast.Expr
	m.inside(s, func() {
		for _, value := range s.Rhs {
			if !m.unseen(value) {
				seen = append(seen, value)
			}
		}
	})
	return seen
}

// condition makes the mutant in which a condition is negated. A comparison and
// a negation are mutated to that end as expressions.
func (m *mutator) condition(parent ast.Node, cond ast.Expr) {
	switch c := cond.(type) {
	case nil, *ast.UnaryExpr:
		return
	case *ast.BinaryExpr:
		if c.Op != token.LAND && c.Op != token.LOR {
			return
		}
	}
	m.inside(parent, func() { m.negate(cond) })
}

func (m *mutator) negate(e ast.Expr) {
	text := m.text(e)
	if _, ok := e.(*ast.BinaryExpr); ok {
		text = "(" + text + ")"
	}
	m.replace(e, "!"+text)
}
