package minstack

import "drill/judge"

// MinStack keeps beside each value the minimum of it and all below it. A value
// leaves together with its minimum, so the one below holds again. Every method
// takes O(1) time (Push amortized); O(n) space.
type MinStack struct {
	entries []entry
}

type entry struct{ val, min int }

// Constructor returns an empty stack.
func Constructor() MinStack { return MinStack{} }

// Push puts val on top.
func (s *MinStack) Push(val int) {
	low := val
	if len(s.entries) > 0 {
		low = min(low, s.GetMin())
	}
	s.entries = append(s.entries, entry{val, low})
}

// Pop takes the top value off.
func (s *MinStack) Pop() { s.entries = s.entries[:len(s.entries)-1] }

// Top returns the top value.
func (s *MinStack) Top() int { return s.entries[len(s.entries)-1].val }

// GetMin returns the least value.
func (s *MinStack) GetMin() int { return s.entries[len(s.entries)-1].min }

// twoStacks keeps the minima on a stack of their own, which grows only when a
// value is at most the least so far: less space where values mostly rise.
type twoStacks struct{ values, minima []int }

func newTwoStacks() twoStacks { return twoStacks{} }

func (s *twoStacks) Push(val int) {
	s.values = append(s.values, val)
	if len(s.minima) == 0 || val <= s.GetMin() {
		s.minima = append(s.minima, val)
	}
}

func (s *twoStacks) Pop() {
	if s.Top() == s.GetMin() {
		s.minima = s.minima[:len(s.minima)-1]
	}
	s.values = s.values[:len(s.values)-1]
}

func (s *twoStacks) Top() int    { return s.values[len(s.values)-1] }
func (s *twoStacks) GetMin() int { return s.minima[len(s.minima)-1] }

// Approaches lists every way that is written down here; the times are those of
// n calls.
var Approaches = []judge.Approach{
	{Name: "value and minimum together", Func: Constructor, Time: "O(n)", Space: "O(n)"},
	{Name: "a second stack of minima", Func: newTwoStacks, Time: "O(n)", Space: "O(n)"},
}
