package queuestacks

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      oneSlice,
	})
}

// oneSlice keeps the queue in a slice, its front first.
func oneSlice(ops []string, args [][]any) []any {
	var queue []int
	results := make([]any, len(ops))
	for i, op := range ops {
		switch op {
		case "push":
			queue = append(queue, args[i][0].(int))
		case "pop":
			results[i], queue = queue[0], queue[1:]
		case "peek":
			results[i] = queue[0]
		case "empty":
			results[i] = len(queue) == 0
		}
	}
	return results
}

// What comes out is what went in, in the same order, however the calls are
// mixed; and what is peeked comes out next.
func TestFirstInFirstOut(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		q := Constructor()
		var in, out []int
		pop := func(t *rapid.T) {
			front := q.Peek()
			got := q.Pop()
			if got != front {
				t.Errorf("Pop() = %d after Peek() = %d", got, front)
			}
			out = append(out, got)
		}
		t.Repeat(map[string]func(*rapid.T){
			"push": func(t *rapid.T) {
				x := rapid.IntRange(1, 9).Draw(t, "x")
				q.Push(x)
				in = append(in, x)
			},
			"pop": func(t *rapid.T) {
				if len(in) == len(out) {
					t.Skip("the queue is empty")
				}
				pop(t)
			},
			"": func(t *rapid.T) {
				if got := q.Empty(); got != (len(in) == len(out)) {
					t.Errorf("Empty() = %v with %d values in and %d out", got, len(in), len(out))
				}
			},
		})
		for !q.Empty() {
			pop(t)
		}
		if diff := cmp.Diff(in, out); diff != "" {
			t.Errorf("values in and out (-in +out):\n%s", diff)
		}
	})
}
