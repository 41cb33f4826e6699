package minstack

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

var (
	ops  = rapid.SampledFrom([]string{"push", "getMin", "top", "pop"})
	vals = gen.Num(-3, 3, math.MinInt32, math.MaxInt32)
)

// Inputs says how calls are drawn.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		calls := newScript()
		type call struct {
			op  string
			val int
		}
		for _, c := range gen.List(t, "calls", 0, 16, func(t *rapid.T) call {
			return call{ops.Draw(t, "op"), vals.Draw(t, "val")}
		}) {
			if c.op == "push" {
				calls.push(c.val)
			} else if calls.size > 0 {
				calls.add(c.op)
			}
		}
		return calls.args()
	},
	Large: []gen.Family{
		{Name: "falling", Make: func(_ *rand.Rand, n int) []any {
			return pushes(n, func(i int) int { return n - i })
		}},
		{Name: "rising", Make: func(_ *rand.Rand, n int) []any {
			return pushes(n, func(i int) int { return i })
		}},
		{Name: "equal", Make: func(_ *rand.Rand, n int) []any {
			return pushes(n, func(int) int { return math.MinInt32 })
		}},
		{Name: "random", Make: func(r *rand.Rand, n int) []any {
			calls := newScript()
			for len(calls.ops) <= n {
				switch k := r.IntN(6); {
				case k < 3 || calls.size == 0:
					calls.push(int(int32(r.Uint32())))
				default:
					calls.add([]string{"pop", "top", "getMin"}[k-3])
				}
			}
			return calls.args()
		}},
	},
}

// pushes makes n calls: pushes, each followed by getMin, and then pops, each
// before a getMin.
func pushes(n int, val func(i int) int) []any {
	calls := newScript()
	for i := range n / 4 {
		calls.push(val(i))
		calls.add("getMin")
	}
	for range n / 4 {
		calls.add("getMin")
		calls.add("pop")
	}
	return calls.args()
}

// A script is a list of calls, and the size of the stack after them.
type script struct {
	ops  []string
	in   [][]any
	size int
}

func newScript() *script { return &script{ops: []string{"MinStack"}, in: [][]any{{}}} }

func (s *script) push(val int) {
	s.ops, s.in = append(s.ops, "push"), append(s.in, []any{val})
	s.size++
}

func (s *script) add(op string) {
	s.ops, s.in = append(s.ops, op), append(s.in, []any{})
	if op == "pop" {
		s.size--
	}
}

func (s *script) args() []any { return []any{s.ops, s.in} }
