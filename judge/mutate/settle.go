package mutate

import (
	"cmp"
	"fmt"
	"go/ast"
	"go/token"
	"slices"
	"strings"
)

// settle leaves out the candidates that do not compile. One that only no
// longer uses a variable is given a use of it.
func (w *writer) settle(c *checker) error {
	for i, cand := range w.candidates {
		cand.id = i + 1
		cand.text = w.copyOf(cand)
	}
	for {
		text, places := w.write()
		file, _, faults, err := c.check(text)
		if err != nil {
			return fmt.Errorf("a mutant cannot be parsed: %w", err)
		}
		if len(faults) == 0 {
			return nil
		}
		fixes := make(map[*candidate][]edit)
		bad := make(map[*candidate]bool)
		for _, f := range faults {
			i, _ := slices.BinarySearchFunc(places, f.offset+1, func(p place, offset int) int { return cmp.Compare(p.end, offset) })
			if i == len(places) || f.offset < places[i].start {
				return fmt.Errorf("the reference among its mutants: %w", f.err)
			}
			p := places[i]
			name, unused := strings.CutPrefix(f.err.Msg, "declared and not used: ")
			at := -1
			if unused {
				at = useOf(file, c.fset, f.err.Pos)
			}
			if at < 0 {
				bad[p.candidate] = true
				continue
			}
			fixes[p.candidate] = append(fixes[p.candidate], edit{at - p.start, at - p.start, "; _ = " + name + "; "})
		}
		for cand, edits := range fixes {
			cand.text = apply([]byte(cand.text), 0, len(cand.text), edits)
		}
		w.candidates = slices.DeleteFunc(w.candidates, func(c *candidate) bool { return bad[c] })
	}
}

// useOf returns the offset where a use of the variable declared at pos can
// stand, or -1.
func useOf(file *ast.File, fset *token.FileSet, pos token.Pos) int {
	at := token.NoPos
	ast.PreorderStack(file, nil, func(n ast.Node, stack []ast.Node) bool {
		if n.Pos() > pos || n.End() <= pos {
			return false
		}
		switch n := n.(type) {
		case *ast.AssignStmt, *ast.DeclStmt:
			switch p := stack[len(stack)-1].(type) {
			case *ast.BlockStmt, *ast.CaseClause, *ast.CommClause:
				at = n.End()
			case *ast.IfStmt:
				at = p.Body.Lbrace + 1
			case *ast.ForStmt:
				at = p.Body.Lbrace + 1
			default:
				at = token.NoPos
			}
		case *ast.RangeStmt:
			if pos < n.X.Pos() {
				at = n.Body.Lbrace + 1
			}
		}
		return true
	})
	if !at.IsValid() {
		return -1
	}
	return fset.Position(at).Offset
}
