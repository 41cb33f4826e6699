package stub

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"strconv"
	"strings"
)

// A Stage is the variable in which a solution may leave an intermediate value.
type Stage struct {
	Name string
	Type ast.Expr
	Doc  string // what the function that makes it returns, by its comment
	Own  bool   // the attempt declares it itself
}

// ReadStages reads the variable Stages of stages.go: it names the functions that
// make the stages, there or in solution.go, and their results are the types.
func (s *Seat) ReadStages(stages []byte) error {
	file, err := parser.ParseFile(s.fset, "stages.go", stages, parser.SkipObjectResolution|parser.ParseComments)
	if err != nil {
		return err
	}
	for _, spec := range file.Imports {
		name, path := ImportName(spec)
		s.imports[name] = path
	}
	var list []ast.Expr
	for _, decl := range file.Decls {
		switch d := decl.(type) {
		case *ast.FuncDecl:
			s.funcs[d.Name.Name] = d
		case *ast.GenDecl:
			for _, spec := range d.Specs {
				if v, ok := spec.(*ast.ValueSpec); ok && d.Tok == token.VAR && v.Names[0].Name == "Stages" && len(v.Values) == 1 {
					if literal, ok := v.Values[0].(*ast.CompositeLit); ok {
						list = literal.Elts
					}
				}
			}
		}
	}
	for _, e := range list {
		stage := s.stage(e)
		if stage.Name == "" || stage.Type == nil {
			return fmt.Errorf("stages.go: Stages is not a list of {Name: \"scores\", Func: scores} with functions of the package")
		}
		s.Stages = append(s.Stages, stage)
	}
	if len(s.Stages) == 0 {
		return fmt.Errorf("stages.go lists no Stages")
	}
	return nil
}

func (s *Seat) stage(e ast.Expr) Stage {
	var stage Stage
	literal, ok := e.(*ast.CompositeLit)
	if !ok {
		return stage
	}
	for _, field := range literal.Elts {
		kv, ok := field.(*ast.KeyValueExpr)
		if !ok {
			return Stage{}
		}
		switch value := kv.Value.(type) {
		case *ast.BasicLit:
			stage.Name, _ = strconv.Unquote(value.Value)
		case *ast.Ident:
			if f := s.funcs[value.Name]; f != nil && f.Type.Results != nil {
				stage.Type = f.Type.Results.List[0].Type
				stage.Doc = strings.TrimLeft(strings.TrimPrefix(strings.TrimSpace(f.Doc.Text()), value.Name+" returns"), ", ")
			}
		}
	}
	return stage
}

// Declares says what else an attempt declares by a name: a stage of that name is
// the attempt's own where it is a variable, and else there is none.
func (s *Seat) Declares(name string, variable bool) {
	for i := range s.Stages {
		if s.Stages[i].Name == name && variable {
			s.Stages[i].Own = true
		}
	}
	if !variable {
		s.Stages = slices.DeleteFunc(s.Stages, func(stage Stage) bool { return stage.Name == name })
	}
}

// StageNames lists the stages.
func (s *Seat) StageNames() []string {
	var names []string
	for _, stage := range s.Stages {
		names = append(names, stage.Name)
	}
	return names
}

// StageSection tells of the stages in Markdown.
func (s *Seat) StageSection() string {
	text := "Variables for what comes on the way are there already. Set them during the call, or some of them;\n" +
		"of a wrong answer you are then told which is the first that differs.\n\n"
	for _, stage := range s.Stages {
		text += "- `" + stage.Name + " " + s.print(stage.Type) + "`"
		if stage.Doc != "" {
			text += ": " + strings.ReplaceAll(stage.Doc, "\n", "\n  ")
		}
		text += "\n"
	}
	return text
}

// givenStages lists the stages that the attempt does not declare itself.
func (s *Seat) givenStages() []Stage {
	return slices.DeleteFunc(slices.Clone(s.Stages), func(stage Stage) bool { return stage.Own })
}

// Exposed is a literal with the addresses of the stages' variables, by name; ""
// where there are none.
func (s *Seat) Exposed() string {
	if len(s.Stages) == 0 {
		return ""
	}
	entries := make([]string, len(s.Stages))
	for i, stage := range s.Stages {
		entries[i] = fmt.Sprintf("%q: &%s", stage.Name, stage.Name)
	}
	return "map[string]interface{}{" + strings.Join(entries, ", ") + "}"
}
