package queuestacks

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

var ops = rapid.SampledFrom([]string{"push", "pop", "peek", "empty"})

// Inputs says how calls are drawn.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		s := newScript()
		type call struct {
			op string
			x  int
		}
		for _, c := range gen.List(t, "calls", 0, 16, func(t *rapid.T) call {
			return call{ops.Draw(t, "op"), gen.Int(t, "x", 1, 4)}
		}) {
			if c.op == "push" {
				s.push(c.x)
			} else if c.op == "empty" || s.size > 0 {
				s.add(c.op)
			}
		}
		return s.args()
	},
	Large: []gen.Family{
		{Name: "fill, then drain", Make: func(r *rand.Rand, n int) []any {
			return calls(r, n, func(i int) string {
				if i < n/2 {
					return "push"
				}
				return "pop"
			})
		}},
		{Name: "push and peek", Make: func(r *rand.Rand, n int) []any {
			return calls(r, n, inTurn("push", "peek"))
		}},
		{Name: "one for one", Make: func(r *rand.Rand, n int) []any {
			exchange := inTurn("pop", "push")
			return calls(r, n, func(i int) string {
				if i < n/3 {
					return "push"
				}
				return exchange(i - n/3)
			})
		}},
		{Name: "emptied again and again", Make: func(r *rand.Rand, n int) []any {
			return calls(r, n, inTurn("push", "push", "pop", "pop", "empty"))
		}},
		{Name: "random", Make: func(r *rand.Rand, n int) []any {
			ops := []string{"push", "push", "pop", "peek", "empty"}
			return calls(r, n, func(int) string { return ops[r.IntN(len(ops))] })
		}},
	},
}

func inTurn(ops ...string) func(i int) string {
	return func(i int) string { return ops[i%len(ops)] }
}

// calls makes n calls, of which op names each; on an empty queue, empty takes
// the place of pop and peek.
func calls(r *rand.Rand, n int, op func(i int) string) []any {
	s := newScript()
	for i := range n {
		switch op := op(i); {
		case op == "push":
			s.push(1 + r.IntN(9))
		case s.size == 0:
			s.add("empty")
		default:
			s.add(op)
		}
	}
	return s.args()
}

// A script is a list of calls, and the size of the queue after them.
type script struct {
	ops  []string
	in   [][]any
	size int
}

func newScript() *script { return &script{ops: []string{"MyQueue"}, in: [][]any{{}}} }

func (s *script) push(x int) {
	s.ops, s.in = append(s.ops, "push"), append(s.in, []any{x})
	s.size++
}

func (s *script) add(op string) {
	s.ops, s.in = append(s.ops, op), append(s.in, []any{})
	if op == "pop" {
		s.size--
	}
}

func (s *script) args() []any { return []any{s.ops, s.in} }
