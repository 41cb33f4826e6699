package mutate

import (
	"go/ast"
	"go/token"
	"go/types"
)

// capacities returns the variables of a function that serve to compute
// capacities and nothing else. No answer depends on them.
func (m *mutator) capacities(body ast.Node) map[types.Object]bool {
	only := make(map[types.Object]bool)
	ast.Inspect(body, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok {
			if v, ok := m.info.Defs[id].(*types.Var); ok {
				only[v] = true
			}
		}
		return true
	})
	// All are taken for such until a use says otherwise, which may say so of
	// what is assigned from them.
	for changed := true; changed; {
		changed = false
		ast.PreorderStack(body, nil, func(n ast.Node, stack []ast.Node) bool {
			id, ok := n.(*ast.Ident)
			if ok && only[m.info.Uses[id]] && !m.forCapacity(id, stack, only) {
				delete(only, m.info.Uses[id])
				changed = true
			}
			return true
		})
	}
	used := make(map[types.Object]bool)
	ast.Inspect(body, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok {
			used[m.info.Uses[id]] = true
		}
		return true
	})
	for v := range only { // the parameters of function literals, the names of results
		if !used[v] {
			delete(only, v)
		}
	}
	return only
}

// forCapacity reports whether a use of a variable is within a capacity, or
// within an assignment to variables that serve for nothing else.
func (m *mutator) forCapacity(id *ast.Ident, stack []ast.Node, only map[types.Object]bool) bool {
	for i := len(stack) - 1; i >= 0; i-- {
		switch p := stack[i].(type) {
		case *ast.FuncLit:
			return false
		case *ast.CallExpr:
			child := ast.Node(id)
			if i+1 < len(stack) {
				child = stack[i+1]
			}
			if m.isCapacity(p, child) {
				return true
			}
		case *ast.IncDecStmt, *ast.AssignStmt:
			return assignsOnly(p, m.info, only)
		case ast.Stmt:
			return false
		}
	}
	return false
}

// isCapacity reports whether n is the argument of make that says how much room
// to make.
func (m *mutator) isCapacity(call *ast.CallExpr, n ast.Node) bool {
	if !m.isBuiltin(call.Fun, "make") || len(call.Args) < 2 || n != call.Args[len(call.Args)-1] {
		return false
	}
	_, isMap := m.typeOf(call.Args[0]).Underlying().(*types.Map)
	return isMap || len(call.Args) == 3
}

// assignsOnly reports whether all that a statement does is to assign to some of
// the variables.
func assignsOnly(n ast.Node, info *types.Info, only map[types.Object]bool) bool {
	isOnly := func(e ast.Expr) bool {
		id, ok := e.(*ast.Ident)
		return ok && (only[info.Uses[id]] || only[info.Defs[id]])
	}
	every := func(list []ast.Stmt) bool {
		for _, s := range list {
			if !assignsOnly(s, info, only) {
				return false
			}
		}
		return len(list) > 0
	}
	switch s := n.(type) {
	case *ast.IncDecStmt:
		return isOnly(s.X)
	case *ast.AssignStmt:
		for _, left := range s.Lhs {
			if !isOnly(left) {
				return false
			}
		}
		return true
	case *ast.BlockStmt:
		return every(s.List)
	case *ast.IfStmt:
		return s.Init == nil && every(s.Body.List) && (s.Else == nil || assignsOnly(s.Else, info, only))
	case *ast.RangeStmt:
		return s.Tok != token.ASSIGN && every(s.Body.List)
	}
	return false
}
