package runner

import (
	"context"
	"go/ast"
	"go/token"
	"time"

	"drill/judge"
	"drill/judge/child"
	"drill/judge/stub"
)

// stageLimit bounds the reading of stages, in CPU time.
const stageLimit = time.Second

// stages adds to a wrong answer to case i, or a panic, which of the stages that the
// attempt exposed is the first that differs. The verdict stands by then: whatever
// the attempt says, it can only change this text. It is asked for them after the
// answer, so that they cost nothing before.
func (s *session) stages(ctx context.Context, i int, res *judge.Result) {
	list := s.entry.Stages()
	failed := res.Verdict == judge.WrongAnswer || res.Verdict == judge.RuntimeError
	if len(list) == 0 || !failed || s.mute || s.process == nil {
		return
	}
	reply, end := s.process.do(ctx, &child.Request{Kind: child.Stages}, limits{cpu: stageLimit, wall: 2 * stageLimit, memory: defaultMemory})
	if end != nil {
		s.mute = true
		s.drop()
		return
	}
	if text := s.entry.Problem.FirstStage(list, s.cases[i].In, reply.Answer); text != "" {
		res.Detail += "\n" + text
	}
}

// findStages tells the seat which of the stages' names the attempt declares itself.
func (c *completion) findStages() {
	for _, decl := range c.ast.Decls {
		switch d := decl.(type) {
		case *ast.FuncDecl:
			if d.Recv == nil {
				c.seat.Declares(d.Name.Name, false)
			}
		case *ast.GenDecl:
			for _, spec := range d.Specs {
				switch spec := spec.(type) {
				case *ast.TypeSpec:
					c.seat.Declares(spec.Name.Name, false)
				case *ast.ValueSpec:
					for _, name := range spec.Names {
						c.seat.Declares(name.Name, d.Tok == token.VAR)
					}
				case *ast.ImportSpec:
					name, _ := stub.ImportName(spec)
					c.seat.Declares(name, false)
				}
			}
		}
	}
}
