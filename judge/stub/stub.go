// Package stub derives from a reference what a user starts with: the function
// or class to write, without its body, and what the judge supplies to it.
package stub

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/printer"
	"go/token"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// A Seat is what problem.go needs from solution.go, and what it supplies.
type Seat struct {
	Package string            // "minwindow"
	Func    string            // the function, or the constructor of a class
	Class   string            // the type, if it is one
	Decls   []*ast.FuncDecl   // the function; or the constructor and the methods
	API     string            // the variable that the judge sets, or ""
	Given   []*ast.GenDecl    // what the judge supplies: aliases, the API
	Own     map[string]string // what is written in the place of an alias, by its name
	Stages  []Stage           // the variables for intermediates, in their order
	imports map[string]string // of both files: path by name
	reader  *ast.FuncType     // what makes the answer, where Adapt is written in place
	class   *ast.TypeSpec
	funcs   map[string]*ast.FuncDecl // of solution.go
	fset    *token.FileSet
}

// Read reads a seat from the sources of problem.go and solution.go.
func Read(problem, solution []byte) (*Seat, error) {
	s := &Seat{fset: token.NewFileSet(), imports: make(map[string]string), funcs: make(map[string]*ast.FuncDecl)}
	what, err := parser.ParseFile(s.fset, "problem.go", problem, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	how, err := parser.ParseFile(s.fset, "solution.go", solution, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	s.Package = how.Name.Name
	for _, spec := range slices.Concat(what.Imports, how.Imports) {
		name, file := ImportName(spec)
		s.imports[name] = file
	}
	if err := s.readProblem(what); err != nil {
		return nil, err
	}
	return s, s.readSolution(how)
}

// ImportName returns the name that an import declares, and its path.
func ImportName(spec *ast.ImportSpec) (name, file string) {
	file, _ = strconv.Unquote(spec.Path.Value) // the parser has checked it
	name = path.Base(file)
	if len(name) > 1 && name[0] == 'v' && strings.Trim(name[1:], "0123456789") == "" {
		name = path.Base(path.Dir(file))
	}
	if spec.Name != nil {
		name = spec.Name.Name
	}
	return name, file
}

// readProblem finds the seat's name in the Problem literal, and what the file
// declares for the solution.
func (s *Seat) readProblem(f *ast.File) error {
	for _, decl := range f.Decls {
		gen, ok := decl.(*ast.GenDecl)
		if !ok || gen.Tok == token.IMPORT {
			continue
		}
		for _, spec := range gen.Specs {
			switch spec := spec.(type) {
			case *ast.TypeSpec:
				if spec.Assign.IsValid() {
					s.Given = append(s.Given, gen)
				}
			case *ast.ValueSpec:
				if spec.Names[0].Name == "Problem" && len(spec.Values) == 1 {
					s.readLiteral(spec.Values[0])
				}
			}
		}
	}
	for _, decl := range f.Decls {
		if gen, ok := decl.(*ast.GenDecl); ok && s.API != "" && gen.Tok == token.VAR {
			if spec := gen.Specs[0].(*ast.ValueSpec); spec.Names[0].Name == s.API {
				s.Given = append(s.Given, gen)
			}
		}
	}
	if s.Func == "" {
		return fmt.Errorf("problem.go names no Func")
	}
	return nil
}

func (s *Seat) readLiteral(e ast.Expr) {
	ast.Inspect(e, func(n ast.Node) bool {
		kv, ok := n.(*ast.KeyValueExpr)
		if !ok {
			return true
		}
		key, ok := kv.Key.(*ast.Ident)
		if !ok {
			return true
		}
		switch value := kv.Value.(type) {
		case *ast.Ident:
			if key.Name == "Func" {
				s.Func = value.Name
			}
		case *ast.FuncLit:
			if results := value.Type.Results; key.Name == "Adapt" && results != nil {
				s.reader, _ = results.List[len(results.List)-1].Type.(*ast.FuncType)
			}
		case *ast.UnaryExpr:
			if id, ok := value.X.(*ast.Ident); ok && key.Name == "API" {
				s.API = id.Name
			}
		}
		return false
	})
}

func (s *Seat) readSolution(f *ast.File) error {
	var methods []*ast.FuncDecl
	types := make(map[string]*ast.TypeSpec)
	for _, decl := range f.Decls {
		switch d := decl.(type) {
		case *ast.FuncDecl:
			if d.Recv != nil {
				methods = append(methods, d)
			} else {
				s.funcs[d.Name.Name] = d
				if d.Name.Name == s.Func {
					s.Decls = append(s.Decls, d)
				}
			}
		case *ast.GenDecl:
			for _, spec := range d.Specs {
				if t, ok := spec.(*ast.TypeSpec); ok {
					types[t.Name.Name] = t
				}
			}
		}
	}
	if len(s.Decls) == 0 {
		return fmt.Errorf("solution.go declares no %s", s.Func)
	}
	// A constructor returns a type of the file itself.
	results := s.Decls[0].Type.Results
	if results == nil || len(results.List) != 1 {
		return nil
	}
	name := BaseName(results.List[0].Type)
	if s.class = types[name]; s.class == nil {
		return nil
	}
	s.Class = name
	for _, m := range methods {
		if BaseName(m.Recv.List[0].Type) == name && m.Name.IsExported() {
			s.Decls = append(s.Decls, m)
		}
	}
	return nil
}

// BaseName returns the name of a type that is a name or a pointer to one.
func BaseName(e ast.Expr) string {
	if star, ok := e.(*ast.StarExpr); ok {
		e = star.X
	}
	if id, ok := e.(*ast.Ident); ok {
		return id.Name
	}
	return ""
}

// Signature writes a declaration without its body.
func (s *Seat) Signature(d *ast.FuncDecl) string {
	return s.print(&ast.FuncDecl{Recv: d.Recv, Name: d.Name, Type: d.Type})
}

// Results lists the names of what an answer holds: the results of the seat or of
// the reader of Adapt, a trailing error aside. It is nil where they have none.
func (s *Seat) Results() []string {
	fields := s.Decls[0].Type.Results
	if s.reader != nil {
		fields = s.reader.Results
	}
	if fields == nil || s.Class != "" {
		return nil
	}
	var names []string
	for _, f := range fields.List {
		if id, ok := f.Type.(*ast.Ident); ok && id.Name == "error" {
			continue
		}
		for _, name := range f.Names {
			if name.Name == "_" {
				return nil
			}
			names = append(names, name.Name)
		}
	}
	return names
}

// GivenNames lists what the judge supplies by name.
func (s *Seat) GivenNames() []string {
	var names []string
	for _, gen := range s.Given {
		switch spec := gen.Specs[0].(type) {
		case *ast.TypeSpec:
			names = append(names, spec.Name.Name)
		case *ast.ValueSpec:
			names = append(names, spec.Names[0].Name)
		}
	}
	return names
}

// Aliased returns the path and the name of the type that a supplied alias
// stands for.
func (s *Seat) Aliased(alias string) (file, name string) {
	for _, gen := range s.Given {
		spec, ok := gen.Specs[0].(*ast.TypeSpec)
		if !ok || spec.Name.Name != alias {
			continue
		}
		if sel, ok := spec.Type.(*ast.SelectorExpr); ok {
			if id, ok := sel.X.(*ast.Ident); ok {
				return s.imports[id.Name], sel.Sel.Name
			}
		}
	}
	return "", ""
}

// Solution writes the file that the user edits; comment, which may be empty,
// stands above the seat.
func (s *Seat) Solution(comment string) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "package %s\n\n", s.Package)
	nodes := make([]ast.Node, len(s.Decls))
	for i, d := range s.Decls {
		nodes[i] = d.Type
	}
	s.writeImports(&b, "", nodes...)
	if comment != "" {
		b.WriteString(comment + "\n\n")
	}
	if s.Class != "" {
		fmt.Fprintf(&b, "type %s struct{}\n\n", s.Class)
	}
	for _, d := range s.Decls {
		fmt.Fprintf(&b, "%s {\n\tpanic(\"not implemented\")\n}\n\n", s.Signature(d))
	}
	return formatted(b.Bytes())
}

// GivenFile writes what the judge supplies as a file of the given package. It
// is empty where there is nothing. Its imports have names that no solution uses.
func (s *Seat) GivenFile(pkg, header string) []byte {
	stages := s.givenStages()
	if len(s.Given)+len(stages) == 0 {
		return nil
	}
	var b bytes.Buffer
	fmt.Fprintf(&b, "%spackage %s\n\n", header, pkg)
	var nodes []ast.Node
	for _, stage := range stages {
		nodes = append(nodes, stage.Type)
	}
	for i, name := range s.GivenNames() {
		if s.Own[name] == "" {
			nodes = append(nodes, s.Given[i])
		}
	}
	s.writeImports(&b, importPrefix, nodes...)
	for i, name := range s.GivenNames() {
		if own := s.Own[name]; own != "" {
			b.WriteString(own + "\n\n")
			continue
		}
		gen := s.Given[i]
		text := s.print(&ast.GenDecl{Tok: gen.Tok, Specs: gen.Specs})
		b.WriteString(s.prefixed(text, gen) + "\n\n")
	}
	if len(stages) > 0 {
		b.WriteString("// Stages: set one during the call, and the judge says of a wrong answer which is the first that differs.\nvar (\n")
		for _, stage := range stages {
			for line := range strings.Lines(stage.Doc) {
				b.WriteString("// " + line)
			}
			b.WriteByte('\n')
			b.WriteString(s.prefixed("\t"+stage.Name+" "+s.print(stage.Type), stage.Type) + "\n")
		}
		b.WriteString(")\n")
	}
	return formatted(b.Bytes())
}

const importPrefix = "drill"

// prefixed writes the imports that a text of a node uses as GivenFile names them.
func (s *Seat) prefixed(text string, node ast.Node) string {
	for _, name := range s.used(node) {
		text = qualified(name).ReplaceAllString(text, importPrefix+name+".")
	}
	return text
}

func qualified(name string) *regexp.Regexp { return regexp.MustCompile(`\b` + name + `\.`) }

// TestFile writes the test that replays the cases on the solution beside it.
func (s *Seat) TestFile(dir string) []byte {
	api := ""
	if s.API != "" {
		api = ", &" + s.API
	}
	if exposed := s.Exposed(); exposed != "" {
		api += ",\n\t\tdrilltest.Stages(drillproblem.Stages, " + strings.ReplaceAll(exposed, "interface{}", "any") + ")"
	}
	return fmt.Appendf(nil, `package %s

import (
	"testing"

	drilltest "drill/judge/judgetest"
	drillproblem "drill/problems/%s"
)

// TestSolution replays the problem's cases, and those of cases.jsonl beside
// this file, on solution.go: for go test and for a debugger.
func TestSolution(t *testing.T) {
	drilltest.Replay(t, drillproblem.Problem, drillproblem.Inputs, %s%s)
}
`, s.Package, dir, s.Func, api)
}

// writeImports writes the imports that nodes use, each name behind a prefix.
func (s *Seat) writeImports(b *bytes.Buffer, prefix string, nodes ...ast.Node) {
	names := s.used(nodes...)
	if len(names) == 0 {
		return
	}
	b.WriteString("import (\n")
	for _, name := range names {
		file := s.imports[name]
		if prefix == "" && path.Base(file) == name {
			fmt.Fprintf(b, "\t%q\n", file)
		} else {
			fmt.Fprintf(b, "\t%s%s %q\n", prefix, name, file)
		}
	}
	b.WriteString(")\n\n")
}

// used lists the names of the imports that nodes use, sorted.
func (s *Seat) used(nodes ...ast.Node) []string {
	var names []string
	for _, n := range nodes {
		ast.Inspect(n, func(n ast.Node) bool {
			sel, ok := n.(*ast.SelectorExpr)
			if !ok {
				return true
			}
			if id, ok := sel.X.(*ast.Ident); ok && s.imports[id.Name] != "" && !slices.Contains(names, id.Name) {
				names = append(names, id.Name)
			}
			return true
		})
	}
	slices.Sort(names)
	return names
}

func (s *Seat) print(n ast.Node) string {
	var b strings.Builder
	// Printing a parsed node into a builder cannot fail.
	_ = (&printer.Config{Mode: printer.UseSpaces | printer.TabIndent, Tabwidth: 8}).Fprint(&b, token.NewFileSet(), n)
	return b.String()
}

func formatted(src []byte) []byte {
	out, err := format.Source(bytes.TrimRight(src, "\n"))
	if err != nil {
		return src // the compiler will say what is wrong with it
	}
	return append(bytes.TrimRight(out, "\n"), '\n')
}
