package judge

import (
	"reflect"
	"testing"

	"github.com/stretchr/testify/require"

	"drill/ds/list"
	"drill/ds/tree"
)

type ownNode struct {
	Val  int
	Next *ownNode
}

func (n *ownNode) last() *ownNode {
	for n.Next != nil {
		n = n.Next
	}
	return n
}

type swappedNode struct {
	Next *swappedNode
	Val  int
}

type mirrored struct {
	Val         int
	Right, Left *mirrored
}

type numbers []int

// A function of types that lie in memory alike is called as if it were of the
// seat's type, and answers with the same nodes.
func TestFit(t *testing.T) {
	want := reflect.TypeFor[func(*list.Node, []int) *list.Node]()
	fn, ok := fit(reflect.ValueOf(func(n *ownNode, _ numbers) *ownNode { return n.last() }), want)
	require.True(t, ok)
	head := list.New(1, 2, 3)
	got := fn.Interface().(func(*list.Node, []int) *list.Node)(head, []int{1})
	require.Same(t, head.Next.Next, got)
}

func TestFitRejects(t *testing.T) {
	wantList := reflect.TypeFor[func(*list.Node) *list.Node]()
	wantTree := reflect.TypeFor[func(*tree.Node) *tree.Node]()
	for _, tt := range []struct {
		fn   any
		want reflect.Type
	}{
		{func(n *swappedNode) *swappedNode { return n }, wantList},
		{func(n *mirrored) *mirrored { return n }, wantTree},
		{func(n ownNode) *ownNode { return nil }, wantList},
		{func(n *ownNode) {}, wantList},
		{func(n ...*ownNode) *ownNode { return nil }, reflect.TypeFor[func([]*list.Node) *list.Node]()},
		{func([]int32) {}, reflect.TypeFor[func([]int)]()},
		{func([2]int) {}, reflect.TypeFor[func([3]int)]()},
		{func(map[string]int) {}, reflect.TypeFor[func(map[string]bool)]()},
		{func() interface{ Unwrap() error } { return nil }, reflect.TypeFor[func() error]()},
	} {
		_, ok := fit(reflect.ValueOf(tt.fn), tt.want)
		require.False(t, ok, "%T for %v", tt.fn, tt.want)
	}
}
