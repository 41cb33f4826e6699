package runner

import (
	"bytes"
	"context"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// Build builds several attempts as one program, which costs little more than
// to build one of them. Each still runs in processes of its own, and is what it
// would be alone: one that does anything before it is called, and all of them
// if any does not compile, are left to Attempt to build.
func (q *Suite) Build(ctx context.Context, files []string) error {
	p := q.prepared
	sources := make(map[string][]byte)
	var shared []string
	for _, file := range files {
		src, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		plan, err := planBuild(p.opts.Root, p.entry, file, src)
		if err != nil || !idle(plan.pkg["attempt.go"]) {
			continue
		}
		plan.share(p.entry.Dir, fmt.Sprintf("a%d", len(shared)), sources)
		shared = append(shared, file)
	}
	if len(shared) < 2 {
		return nil
	}
	sources[attemptDir+"/main.go"] = sharedMain(p.entry.Dir, len(shared))
	program := filepath.Join(p.dir, "attempts"+exe)
	if _, err := runBuild(ctx, p.opts.Self, p.opts.Root, p.dir, sources, program, "./"+attemptDir); err != nil {
		return ctx.Err()
	}
	q.commands = make(map[string][]string)
	for i, file := range shared {
		q.commands[file] = []string{program, strconv.Itoa(i)}
	}
	return nil
}

// share adds the attempt at a problem, by its folder, to sources as a package of
// that name, which holds its seat in DrillSeat.
func (p *buildPlan) share(problem, name string, sources map[string][]byte) {
	maps.Copy(sources, p.replace)
	clause := []byte("package " + name + "\n")
	dir := attemptDir + "/" + name
	for _, file := range []string{"attempt.go", "given.go"} {
		if text, ok := p.pkg[file]; ok {
			sources[dir+"/"+file] = slices.Concat(clause, bytes.TrimPrefix(text, []byte("package main\n")))
		}
	}
	literal, imports := seatLiteral(p.seat, problem)
	sources[dir+"/seat.go"] = fmt.Appendf(nil, `%s
import (
	drilljudge "drill/judge"
%s)

// DrillSeat is the attempt.
var DrillSeat = %s
`, clause, imports, literal)
}

// sharedMain writes the program around n attempts, one of which its argument
// names.
func sharedMain(dir string, n int) []byte {
	var imports, seats strings.Builder
	for i := range n {
		fmt.Fprintf(&imports, "\t\"drill/%s/a%d\"\n", attemptDir, i)
		fmt.Fprintf(&seats, "\t\ta%d.DrillSeat,\n", i)
	}
	return fmt.Appendf(nil, `package main

import (
	"os"
	"strconv"

	drilljudge "drill/judge"
	drillchild "drill/judge/child"
	drillproblem "drill/problems/%s"
%s)

func main() {
	i, _ := strconv.Atoi(os.Args[1])
	drillchild.Main(drillproblem.Problem, []drilljudge.Seat{
%s	}[i])
}
`, dir, imports.String(), seats.String())
}

// idle reports whether a file surely does nothing before one of its functions
// is called: it has no init, and no call makes a variable.
func idle(src []byte) bool {
	file, err := parser.ParseFile(token.NewFileSet(), "", src, parser.SkipObjectResolution)
	if err != nil {
		return false
	}
	busy := false
	for _, decl := range file.Decls {
		switch d := decl.(type) {
		case *ast.FuncDecl:
			busy = busy || d.Recv == nil && d.Name.Name == "init"
		case *ast.GenDecl:
			if d.Tok == token.VAR {
				ast.Inspect(d, func(n ast.Node) bool {
					_, call := n.(*ast.CallExpr)
					busy = busy || call
					return true
				})
			}
		}
	}
	return !busy
}
