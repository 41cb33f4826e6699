package runner

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/scanner"
	"go/token"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"drill/judge"
	"drill/judge/stub"
)

// A SourceError says what in an attempt keeps it from being built: lines of
// the form file:line:col: message.
type SourceError struct{ Text string }

func (e *SourceError) Error() string { return e.Text }

func sourceErrorf(format string, args ...any) error {
	return &SourceError{fmt.Sprintf(format, args...)}
}

// complete turns an attempt, which may be code pasted from LeetCode, into a
// file of package main: it adds the package clause and imports that are
// missing, and takes away what the judge supplies itself. Lines and columns
// stay as they are in the user's file, which errors call by its path.
func complete(file string, src []byte, seat *stub.Seat, p *judge.Problem) ([]byte, error) {
	src = bytes.TrimPrefix(src, []byte("\ufeff"))
	if i := invalidUTF8(src); i >= 0 {
		return nil, sourceErrorf("%s:%d: the file is not UTF-8 text (byte %d)", file, 1+bytes.Count(src[:i], []byte("\n")), i+1)
	}
	c := &completion{file: file, seat: seat, body: slices.Clone(src)}
	clause, any := packageClause(c.body)
	if !any {
		return nil, sourceErrorf("%s:1: the attempt is empty: it should declare %s", file, seat.Signature(seat.Decls[0]))
	}
	c.blank(clause.start, clause.end)
	c.blankBuildLines(clause.end)
	if err := c.parse(); err != nil {
		return nil, err
	}
	c.dropSupplied(p)
	c.findStages()
	c.renameMain()
	if err := c.checkImports(); err != nil {
		return nil, err
	}
	if err := c.checkDirectives(); err != nil {
		return nil, err
	}
	if err := c.checkSeat(); err != nil {
		return nil, err
	}
	return slices.Concat([]byte("package main\n"), c.missingImports(), c.lineDirective(), c.body), nil
}

func invalidUTF8(src []byte) int {
	for i := 0; i < len(src); {
		r, size := utf8.DecodeRune(src[i:])
		if r == 0 || r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
	return -1
}

// A completion is an attempt on its way. What is taken out of body is
// overwritten with blanks, so that all else keeps its place.
type completion struct {
	file   string
	seat   *stub.Seat
	body   []byte
	header int // bytes before body in what was parsed
	fset   *token.FileSet
	ast    *ast.File

	dropped []ast.Node
}

func (c *completion) lineDirective() []byte { return fmt.Appendf(nil, "//line %s:1:1\n", c.file) }

func (c *completion) blank(start, end int) {
	for i := start; i < end; i++ {
		if b := c.body[i]; b != '\n' && b != '\r' {
			c.body[i] = ' '
		}
	}
}

func (c *completion) blankNode(n ast.Node) { c.blank(c.offset(n.Pos()), c.offset(n.End())) }

func (c *completion) offset(p token.Pos) int {
	return c.fset.PositionFor(p, false).Offset - c.header
}

func (c *completion) at(p token.Pos) string { return c.fset.Position(p).String() }

type span struct{ start, end int }

// packageClause returns the place of the package clause, empty where there is
// none, and whether there is any code at all.
func packageClause(src []byte) (clause span, any bool) {
	var s scanner.Scanner
	fset := token.NewFileSet()
	file := fset.AddFile("", fset.Base(), len(src))
	s.Init(file, src, nil, 0)
	pos, tok, _ := s.Scan()
	switch tok {
	case token.EOF:
		return span{}, false
	case token.PACKAGE:
		name, tok, lit := s.Scan()
		end := file.Offset(name)
		if tok == token.IDENT {
			end += len(lit)
		}
		if semi, tok, lit := s.Scan(); tok == token.SEMICOLON && lit == ";" {
			end = file.Offset(semi) + 1
		}
		return span{file.Offset(pos), end}, true
	}
	return span{}, true
}

// packageName returns the name in an attempt's package clause, or "".
func packageName(src []byte) string {
	src = bytes.TrimPrefix(src, []byte("\ufeff"))
	clause, _ := packageClause(src)
	name := strings.TrimPrefix(string(src[clause.start:clause.end]), "package")
	return strings.Trim(name, " \t\r\n;")
}

// blankBuildLines takes the build constraints out of what stands before the
// package clause: the judge builds the file whatever they say.
func (c *completion) blankBuildLines(end int) {
	for start := 0; start < len(c.body); {
		size := bytes.IndexByte(c.body[start:], '\n')
		if size < 0 {
			size = len(c.body) - start
		}
		line := bytes.TrimSpace(c.body[start : start+size])
		if bytes.HasPrefix(line, []byte("//go:build")) || bytes.HasPrefix(line, []byte("// +build")) {
			c.blank(start, start+size)
		} else if len(line) > 0 && !bytes.HasPrefix(line, []byte("//")) && start > end {
			return
		}
		start += size + 1
	}
}

func (c *completion) parse() error {
	header := append([]byte("package main\n"), c.lineDirective()...)
	c.header = len(header)
	c.fset = token.NewFileSet()
	var err error
	// The parser's resolution of names within the file is what is needed here.
	c.ast, err = parser.ParseFile(c.fset, c.file, append(header, c.body...), parser.AllErrors)
	if list, ok := err.(scanner.ErrorList); ok {
		list.RemoveMultiples()
		lines := make([]string, 0, 10)
		for _, e := range list[:min(len(list), 10)] {
			lines = append(lines, e.Error())
		}
		return &SourceError{strings.Join(lines, "\n")}
	}
	return err
}

// dropSupplied takes out the attempt's own declarations of what the judge
// supplies, LeetCode's ListNode or the API, and the imports that only they
// used. Where the attempt gives such a type methods, the judge declares a type
// like its own in the place of the alias.
func (c *completion) dropSupplied(p *judge.Problem) {
	given := c.seat.GivenNames()
	c.seat.Own = make(map[string]string)
	for _, decl := range c.ast.Decls {
		switch d := decl.(type) {
		case *ast.FuncDecl:
			if d.Recv == nil && d.Name.Name == c.seat.API {
				c.dropped = append(c.dropped, d)
			}
			if d.Recv != nil {
				if name := stub.BaseName(d.Recv.List[0].Type); c.seat.Own[name] == "" && slices.Contains(given, name) {
					c.seat.Own[name] = declaration(p, c.seat, name)
				}
			}
		case *ast.GenDecl:
			c.dropped = append(c.dropped, c.suppliedSpecs(d, given)...)
		}
	}
	if len(c.dropped) == 0 {
		return
	}
	used := qualifiers(c.ast)
	for _, n := range c.dropped {
		for name, count := range qualifiers(n) {
			used[name] -= count
			if used[name] == 0 {
				c.dropImport(name)
			}
		}
		c.blankNode(n)
	}
}

// suppliedSpecs returns what of a declaration the judge supplies, or the whole
// where that is all of it. An alias of another type of the attempt's stays.
func (c *completion) suppliedSpecs(gen *ast.GenDecl, given []string) []ast.Node {
	if gen.Tok == token.IMPORT {
		return nil
	}
	var out []ast.Node
	for _, spec := range gen.Specs {
		name := specName(spec)
		if !slices.Contains(given, name) {
			continue
		}
		if t, ok := spec.(*ast.TypeSpec); ok && t.Assign.IsValid() && stub.BaseName(t.Type) != "" {
			c.seat.Own[name] = "// " + name + " is the attempt's own."
			continue
		}
		out = append(out, spec)
	}
	if len(out) == len(gen.Specs) {
		return []ast.Node{gen}
	}
	return out
}

func specName(spec ast.Spec) string {
	switch spec := spec.(type) {
	case *ast.TypeSpec:
		return spec.Name.Name
	case *ast.ValueSpec:
		return spec.Names[0].Name
	}
	return ""
}

// qualifiers counts the names before a dot, by which packages are used.
func qualifiers(n ast.Node) map[string]int {
	count := make(map[string]int)
	ast.Inspect(n, func(n ast.Node) bool {
		if sel, ok := n.(*ast.SelectorExpr); ok {
			if id, ok := sel.X.(*ast.Ident); ok {
				count[id.Name]++
			}
		}
		return true
	})
	return count
}

// dropImport takes out the import of that name; one that stands alone goes
// with its keyword.
func (c *completion) dropImport(name string) {
	for _, decl := range c.ast.Decls {
		gen, ok := decl.(*ast.GenDecl)
		if !ok || gen.Tok != token.IMPORT {
			continue
		}
		for _, spec := range gen.Specs {
			if n, _ := stub.ImportName(spec.(*ast.ImportSpec)); n != name {
				continue
			}
			if gen.Lparen.IsValid() {
				c.blankNode(spec)
			} else {
				c.blankNode(gen)
			}
		}
	}
}

// renameMain makes the attempt's own main a function without a name.
func (c *completion) renameMain() {
	for _, decl := range c.ast.Decls {
		if f, ok := decl.(*ast.FuncDecl); ok && f.Recv == nil && f.Name.Name == "main" && c.seat.Func != "main" {
			at := c.offset(f.Name.Pos())
			copy(c.body[at:], "_   ")
		}
	}
}

// checkImports lets an attempt import the standard library and drill/ds.
func (c *completion) checkImports() error {
	for _, spec := range c.ast.Imports {
		_, file := stub.ImportName(spec)
		first, _, _ := strings.Cut(file, "/")
		switch {
		case file == "C":
			return sourceErrorf("%s: an attempt cannot use cgo", c.at(spec.Pos()))
		case first == "drill" && !strings.HasPrefix(file, "drill/ds/"), strings.Contains(first, "."):
			return sourceErrorf("%s: an attempt cannot import %q, only the standard library and drill/ds", c.at(spec.Pos()), file)
		}
	}
	return nil
}

// missingImports writes the imports of packages of the standard library that
// the attempt uses without having imported them.
func (c *completion) missingImports() []byte {
	imported := make(map[string]bool)
	for _, spec := range c.ast.Imports {
		name, _ := stub.ImportName(spec)
		imported[name] = true
	}
	unresolved := make(map[*ast.Ident]bool)
	for _, id := range c.ast.Unresolved {
		unresolved[id] = true
	}
	missing := make(map[string]string)
	ast.Inspect(c.ast, func(n ast.Node) bool {
		sel, ok := n.(*ast.SelectorExpr)
		if !ok {
			return !slices.Contains(c.dropped, n)
		}
		id, ok := sel.X.(*ast.Ident)
		if !ok || !unresolved[id] || imported[id.Name] {
			return true
		}
		if file := stdPackage(id.Name, sel.Sel.Name); file != "" {
			missing[id.Name] = file
		}
		return true
	})
	var b []byte
	for _, name := range slices.Sorted(maps.Keys(missing)) {
		b = fmt.Appendf(b, "import %s %q\n", name, missing[name])
	}
	return b
}
