// Package mutate makes mutants of a reference: copies in which one thing is
// changed, as a slip would change it. Cases that tell every mutant from the
// reference tell what is right from what is nearly right.
//
// What no answer depends on is left alone: the text of an error and what is
// returned beside it, and the capacity of a slice or map.
package mutate

import (
	"bytes"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"runtime"
	"slices"
	"strings"

	"drill/judge/stub"
)

// A Mutant is the reference with one thing changed.
type Mutant struct {
	// Name says in which function what became what, as in
	// "minWindow: left < right -> left <= right". A second one alike has " #2"
	// behind it. Edits elsewhere in the file do not change it.
	Name string
	Line int // of solution.go
}

// A Program is a reference with all its mutants, as one file that is built
// like an attempt.
type Program struct {
	Source  []byte
	Mutants []Mutant
}

// Make makes every mutant of the seat in solution.go and of all that the seat
// uses there. The program is mutant n, counted from 1, if its first argument
// is n; it is the reference if that is 0. Mutants that do not compile are left
// out.
func Make(problem, solution []byte, imp types.Importer) (*Program, error) {
	w, err := mutated(problem, solution, imp)
	if err != nil {
		return nil, err
	}
	p := &Program{}
	p.Source, _ = w.write()
	for i, name := range names(w.candidates) {
		p.Mutants = append(p.Mutants, Mutant{name, w.candidates[i].line})
	}
	return p, nil
}

// mutated returns the writer of the mutants that compile.
func mutated(problem, solution []byte, imp types.Importer) (*writer, error) {
	seat, err := stub.Read(problem, solution)
	if err != nil {
		return nil, err
	}
	src, err := strip(solution, seat)
	if err != nil {
		return nil, err
	}
	c := &checker{imp: imp, given: seat.GivenFile(seat.Package, "")}
	file, info, faults, err := c.check(src)
	if err != nil {
		return nil, err
	}
	if len(faults) > 0 {
		return nil, fmt.Errorf("the reference by itself: %w", faults[0].err)
	}
	w := &writer{src: src, file: file, fset: c.fset, targets: targetsOf(file, info, seat)}
	for _, t := range w.targets {
		w.candidates = append(w.candidates, mutantsOf(t, src, c.fset, info)...)
	}
	return w, w.settle(c)
}

// names names the mutants, those that read alike with their ordinal.
func names(candidates []*candidate) []string {
	out := make([]string, len(candidates))
	seen := make(map[string]int)
	for i, c := range candidates {
		name := c.target.name + ": " + c.from + " -> " + c.to
		seen[name]++
		if n := seen[name]; n > 1 {
			name = fmt.Sprintf("%s #%d", name, n)
		}
		out[i] = name
	}
	return out
}

// A checker type-checks versions of the reference.
type checker struct {
	imp   types.Importer
	given []byte // what problem.go declares for the solution
	fset  *token.FileSet
}

// A fault is what the type checker finds wrong.
type fault struct {
	offset int // in the source
	err    types.Error
}

// check parses and type-checks src. The error is one that no mutant causes.
func (c *checker) check(src []byte) (*ast.File, *types.Info, []fault, error) {
	c.fset = token.NewFileSet()
	file, err := parser.ParseFile(c.fset, "solution.go", src, parser.SkipObjectResolution)
	if err != nil {
		return nil, nil, nil, err
	}
	files := []*ast.File{file}
	if c.given != nil {
		given, err := parser.ParseFile(c.fset, "given.go", c.given, parser.SkipObjectResolution)
		if err != nil {
			return nil, nil, nil, err
		}
		files = append(files, given)
	}
	info := &types.Info{
		Types:      make(map[ast.Expr]types.TypeAndValue),
		Defs:       make(map[*ast.Ident]types.Object),
		Uses:       make(map[*ast.Ident]types.Object),
		Selections: make(map[*ast.SelectorExpr]*types.Selection),
	}
	var faults []fault
	config := types.Config{
		Importer: c.imp,
		Sizes:    types.SizesFor("gc", runtime.GOARCH),
		Error: func(err error) {
			var e types.Error
			if errors.As(err, &e) && !strings.HasPrefix(e.Msg, "\t") { // a tab: more on the one before
				faults = append(faults, fault{c.fset.Position(e.Pos).Offset, e})
			}
		},
	}
	_, err = config.Check(file.Name.Name, c.fset, files, info)
	if err != nil && len(faults) == 0 {
		return nil, nil, nil, err
	}
	return file, info, faults, nil
}

// strip blanks out what the seat does not need of solution.go, the other
// approaches and the table of them, so that all else keeps its place.
func strip(solution []byte, seat *stub.Seat) ([]byte, error) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "solution.go", solution, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	needed := needs(file, seat)
	src := bytes.Clone(solution)
	blank := func(n ast.Node) {
		for i := fset.Position(n.Pos()).Offset; i < fset.Position(n.End()).Offset; i++ {
			if src[i] != '\n' {
				src[i] = ' '
			}
		}
	}
	qualifiers := make(map[string]bool)
	for _, decl := range file.Decls {
		if gen, ok := decl.(*ast.GenDecl); ok && gen.Tok == token.IMPORT {
			continue
		}
		if !needed[decl] {
			blank(decl)
			continue
		}
		for name := range identifiers(decl) {
			qualifiers[name] = true
		}
	}
	for _, decl := range file.Decls {
		gen, ok := decl.(*ast.GenDecl)
		if !ok || gen.Tok != token.IMPORT {
			continue
		}
		unused := func(s ast.Spec) bool {
			name, _ := stub.ImportName(s.(*ast.ImportSpec))
			return !qualifiers[name]
		}
		if !slices.ContainsFunc(gen.Specs, func(s ast.Spec) bool { return !unused(s) }) {
			blank(gen)
			continue
		}
		for _, spec := range gen.Specs {
			if unused(spec) {
				blank(spec)
			}
		}
	}
	return src, nil
}

// needs returns the declarations that the seat uses, and those that they use. A
// type brings its methods along: it may be an interface that calls them.
func needs(file *ast.File, seat *stub.Seat) map[ast.Decl]bool {
	declared := make(map[string][]ast.Decl)
	for _, decl := range file.Decls {
		for _, name := range declares(decl) {
			declared[name] = append(declared[name], decl)
		}
	}
	needed := make(map[ast.Decl]bool)
	todo := []string{seat.Func}
	for len(todo) > 0 {
		name := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		for _, decl := range declared[name] {
			if !needed[decl] {
				needed[decl] = true
				for used := range identifiers(decl) {
					todo = append(todo, used)
				}
			}
		}
	}
	return needed
}

// declares lists the names under which a declaration is needed: its own, or
// that of a method's type.
func declares(decl ast.Decl) []string {
	switch d := decl.(type) {
	case *ast.FuncDecl:
		if d.Recv != nil {
			return []string{receiver(d)}
		}
		return []string{d.Name.Name}
	case *ast.GenDecl:
		var names []string
		for _, spec := range d.Specs {
			switch s := spec.(type) {
			case *ast.TypeSpec:
				names = append(names, s.Name.Name)
			case *ast.ValueSpec:
				for _, name := range s.Names {
					names = append(names, name.Name)
				}
			}
		}
		return names
	}
	return nil
}

// receiver returns the name of a method's type.
func receiver(d *ast.FuncDecl) string {
	e := d.Recv.List[0].Type
	for {
		switch t := e.(type) {
		case *ast.StarExpr:
			e = t.X
		case *ast.IndexExpr:
			e = t.X
		case *ast.IndexListExpr:
			e = t.X
		case *ast.Ident:
			return t.Name
		default:
			return ""
		}
	}
}

func identifiers(n ast.Node) map[string]bool {
	names := make(map[string]bool)
	ast.Inspect(n, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok {
			names[id.Name] = true
		}
		return true
	})
	return names
}
