package intersection

import (
	"testing"

	"pgregory.net/rapid"

	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute: func(_ int, listA, _ []int, skipA, _ int) int { // the case says it itself
			if skipA == len(listA) {
				return -1
			}
			return skipA
		},
	})
}

// The lists can be exchanged, and a node put before either changes nothing;
// what meets the other list's head is that head.
func TestSymmetry(t *testing.T) {
	for _, approach := range Approaches {
		meet := approach.Func.(func(a, b *ListNode) *ListNode)
		t.Run(approach.Name, rapid.MakeCheck(func(t *rapid.T) {
			args := Inputs.Small(t)
			listA, listB := args[1].([]int), args[2].([]int)
			a, b := joined(listA, listB, args[3].(int), args[4].(int))
			want := meet(a, b)
			for _, pair := range [][2]*ListNode{{b, a}, {{Next: a}, b}, {a, {Next: b}}} {
				if got := meet(pair[0], pair[1]); got != want {
					t.Errorf("getIntersectionNode of %v and %v, exchanged or longer by a node = %p, want %p", listA, listB, got, want)
				}
			}
			if got := meet(&ListNode{Next: b}, b); got != b {
				t.Errorf("getIntersectionNode of %v and a node before it = %p, want the head %p", listB, got, b)
			}
		}))
	}
}

// The reader holds up against any answer: nodes of B alone, foreign ones, and
// lists that were cut or made to loop.
func TestReader(t *testing.T) {
	type reader = func(*ListNode) (int, error)
	adapt := Problem.Adapt.(func(_ int, listA, listB []int, skipA, skipB int) (a, b *ListNode, read reader))
	for name, spoil := range map[string]func(a, b *ListNode) *ListNode{
		"of B alone": func(_, b *ListNode) *ListNode { return b },
		"foreign":    func(_, _ *ListNode) *ListNode { return &ListNode{Val: 8} },
		"A loops":    func(a, _ *ListNode) *ListNode { a.Next = a; return nil },
		"B loops":    func(_, b *ListNode) *ListNode { b.Next = b; return nil },
		"B is cut":   func(a, b *ListNode) *ListNode { b.Next = nil; return a.Next },
		"a value":    func(a, _ *ListNode) *ListNode { a.Next.Val++; return a.Next },
	} {
		t.Run(name, func(t *testing.T) {
			a, b, read := adapt(8, []int{4, 8}, []int{5, 6, 8}, 1, 2)
			if at, err := read(spoil(a, b)); err == nil {
				t.Errorf("accepted as node %d", at)
			}
		})
	}
}
