package mutate

import (
	"fmt"
	"go/ast"
	"go/token"
	"strings"
)

// A writer writes the program: the source, where each function begins with a
// switch that hands the call to the mutant asked for, and behind it a copy of
// the function for each of its mutants. So the reference and each mutant run
// as fast as they would alone, however many there are.
type writer struct {
	src        []byte
	file       *ast.File
	fset       *token.FileSet
	targets    []*target
	candidates []*candidate // mutant i+1
}

// number is the variable that holds the number of the mutant asked for.
const number = "drillMutant"

// A place is where a mutant stands in what was written.
type place struct {
	start, end int
	candidate  *candidate
}

// write writes the program and says where its mutants are.
func (w *writer) write() ([]byte, []place) {
	clause := w.offset(w.file.Name.End())
	edits := []edit{{clause, clause, `; import drillos "os"; import drillstrconv "strconv"`}}
	for _, t := range w.targets {
		if t.fn != nil {
			edits = append(edits, w.dispatch(t)...)
			continue
		}
		start, end := w.offset(t.value.Pos()), w.offset(t.value.End())
		head := "func() " + t.typ + " {" + w.cases(t, "return %s()") + "return "
		edits = append(edits, edit{start, start, head}, edit{end, end, " }()"})
	}
	var b strings.Builder
	b.WriteString(apply(w.src, 0, len(w.src), edits))
	fmt.Fprintf(&b, "\n\nvar %s, _ = drillstrconv.Atoi(drillos.Args[1])\n", number)
	var places []place
	for _, c := range w.candidates {
		places = append(places, place{b.Len() + 1, b.Len() + 1 + len(c.text), c})
		fmt.Fprintf(&b, "\n%s\n", c.text)
	}
	return []byte(b.String()), places
}

func (w *writer) offset(p token.Pos) int { return w.fset.Position(p).Offset }

// cases writes the switch over the mutants of t; format is filled in with the
// name of each one's copy.
func (w *writer) cases(t *target, format string) string {
	var b strings.Builder
	for i, c := range w.candidates {
		if c.target != t {
			continue
		}
		if b.Len() == 0 {
			fmt.Fprintf(&b, " switch %s {", number)
		}
		fmt.Fprintf(&b, " case %d: "+format+";", i+1, c.copyName())
	}
	if b.Len() > 0 {
		b.WriteString(" }; ")
	}
	return b.String()
}

// copyName is the name of the function that holds the mutant.
func (c *candidate) copyName() string { return fmt.Sprintf("%s%d", number, c.id) }

// copyOf writes the function that holds a mutant.
func (w *writer) copyOf(c *candidate) string {
	t := c.target
	if t.fn == nil {
		value := apply(w.src, w.offset(t.value.Pos()), w.offset(t.value.End()), c.edits)
		return fmt.Sprintf("func %s() %s { return %s }", c.copyName(), t.typ, value)
	}
	name := edit{w.offset(t.fn.Name.Pos()), w.offset(t.fn.Name.End()), c.copyName()}
	return apply(w.src, w.offset(t.fn.Type.Func), w.offset(t.fn.End()), append([]edit{name}, c.edits...))
}

// dispatch makes a function hand its call over to the mutant asked for. For
// that, parameters without a name get one.
func (w *writer) dispatch(t *target) []edit {
	var edits []edit
	unnamed := 0
	names := func(fields *ast.FieldList) []string {
		var out []string
		for _, f := range fields.List {
			fresh := func() string {
				unnamed++
				name := fmt.Sprintf("drillArg%d", unnamed)
				out = append(out, name)
				return name
			}
			if len(f.Names) == 0 {
				at := w.offset(f.Type.Pos())
				edits = append(edits, edit{at, at, fresh() + " "})
			}
			for _, id := range f.Names {
				if id.Name == "_" {
					edits = append(edits, edit{w.offset(id.Pos()), w.offset(id.End()), fresh()})
				} else {
					out = append(out, id.Name)
				}
			}
			if _, variadic := f.Type.(*ast.Ellipsis); variadic {
				out[len(out)-1] += "..."
			}
		}
		return out
	}
	call := "%s"
	if t.fn.Recv != nil {
		call = names(t.fn.Recv)[0] + ".%s"
	}
	if params := t.fn.Type.TypeParams; params != nil {
		call += "[" + strings.Join(names(params), ", ") + "]"
	}
	call += "(" + strings.Join(names(t.fn.Type.Params), ", ") + ")"
	if results := t.fn.Type.Results; results != nil && len(results.List) > 0 {
		call = "return " + call
	} else {
		call += "; return"
	}
	at := w.offset(t.fn.Body.Lbrace) + 1
	return append(edits, edit{at, at, w.cases(t, call)})
}
