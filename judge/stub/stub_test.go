package stub

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

func read(t *testing.T, problem, solution string) *Seat {
	t.Helper()
	s, err := Read([]byte(problem), []byte(solution))
	require.NoError(t, err)
	return s
}

func equal(t *testing.T, want string, got []byte) {
	t.Helper()
	if diff := cmp.Diff(want, string(got)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestFunction(t *testing.T) {
	s := read(t, `package p

import (
	"math/big"

	"drill/ds/list"
	"drill/judge"
)

// ListNode is LeetCode's.
type ListNode = list.Node

var isBad func(n int) bool

var Problem = &judge.Problem{Func: solve, API: &isBad, Check: judge.By(func(a int) error { return help(a) })}

func help(int) error { return nil }
`, `package p

import "math/big"

// solve does it by magic in O(1).
func solve(head *ListNode, a, b int) (*big.Int, error) {
	return nil, nil // secret
}

func solveSlowly(head *ListNode, a, b int) (*big.Int, error) { return nil, nil }
`)
	equal(t, `package p

import (
	"math/big"
)

// What to do.

func solve(head *ListNode, a, b int) (*big.Int, error) {
	panic("not implemented")
}
`, s.Solution("// What to do."))
	equal(t, `package main

import (
	drilllist "drill/ds/list"
)

type ListNode = drilllist.Node

var isBad func(n int) bool
`, s.GivenFile("main", ""))
	require.Equal(t, []string{"ListNode", "isBad"}, s.GivenNames())
	require.Contains(t, string(s.TestFile("0001-x")), "drilltest.Replay(t, drillproblem.Problem, drillproblem.Inputs, solve, &isBad)")
}

func TestClass(t *testing.T) {
	s := read(t, `package p

import "drill/judge"

var Problem = &judge.Problem{Func: Constructor, Adapt: judge.Class{}}
`, `package p

// Thing counts.
type Thing struct{ n int }

// Constructor makes one.
func Constructor(n int) Thing { return Thing{n} }

// Add adds.
func (t *Thing) Add(k int) { t.n += k }

func (t Thing) Total() int { return t.total() }

func (t Thing) total() int { return t.n }

type other struct{}

func newOther(n int) other { return other{} }

func (o other) Add(k int) {}
`)
	equal(t, `package p

type Thing struct{}

func Constructor(n int) Thing {
	panic("not implemented")
}

func (t *Thing) Add(k int) {
	panic("not implemented")
}

func (t Thing) Total() int {
	panic("not implemented")
}
`, s.Solution(""))
	require.Nil(t, s.GivenFile("p", ""))
	require.Equal(t, "Thing", s.Class)
}

func TestResults(t *testing.T) {
	for signature, want := range map[string][]string{
		"solve()":                                 nil,
		"solve() int":                             nil,
		"solve() (int, error)":                    nil,
		"solve() (lo, hi int)":                    {"lo", "hi"},
		"solve() (lo int, err error)":             {"lo"},
		"solve() (_ int, hi int)":                 nil,
		"solve() (a []int, b T, c map[int]error)": {"a", "b", "c"},
	} {
		s := read(t, "package p\nvar Problem = &judge.Problem{Func: solve}", "package p\nfunc "+signature+" { panic(0) }")
		require.Equal(t, want, s.Results(), signature)
	}
	s := read(t, "package p\nvar Problem = &judge.Problem{Func: solve, Adapt: func(n int) (k int, read func(lo int) (a, b int, err error)) { return 0, nil }}",
		"package p\nfunc solve(k int) (lo int) { panic(0) }")
	require.Equal(t, []string{"a", "b"}, s.Results())
}

func TestNoSeat(t *testing.T) {
	_, err := Read([]byte("package p\nvar Problem = &judge.Problem{}"), []byte("package p"))
	require.ErrorContains(t, err, "names no Func")
	_, err = Read([]byte("package p\nvar Problem = &judge.Problem{Func: f}"), []byte("package p"))
	require.ErrorContains(t, err, "declares no f")
	_, err = Read([]byte("package"), []byte("package p"))
	require.Error(t, err)
}
