package minstack

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      searchAll,
	})
}

// searchAll keeps a plain slice and looks for its minimum anew each time.
func searchAll(ops []string, args [][]any) []any {
	var stack []int
	results := make([]any, len(ops))
	for i, op := range ops {
		switch op {
		case "push":
			stack = append(stack, args[i][0].(int))
		case "pop":
			stack = stack[:len(stack)-1]
		case "top":
			results[i] = stack[len(stack)-1]
		case "getMin":
			results[i] = slices.Min(stack)
		}
	}
	return results
}

// What is pushed and popped again leaves no trace.
func TestPushPopIsIdentity(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := Constructor()
		vals := rapid.SliceOfN(rapid.IntRange(-5, 5), 1, 10).Draw(t, "vals")
		for _, v := range vals {
			s.Push(v)
		}
		top, low := s.Top(), s.GetMin()
		s.Push(rapid.IntRange(-9, 9).Draw(t, "val"))
		s.Pop()
		if s.Top() != top || s.GetMin() != low {
			t.Errorf("after %v and a push with its pop: top %d, min %d, want %d, %d", vals, s.Top(), s.GetMin(), top, low)
		}
	})
}
