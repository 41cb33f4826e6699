package main

// A linked list of nodes that know their minimum; the constructor returns a pointer.
type node struct {
	val, min int
	next     *node
}

type MinStack struct{ *node }

func Constructor() *MinStack { return new(MinStack) }

func (s *MinStack) Push(val int) {
	low := val
	if s.node != nil && s.min < low {
		low = s.min
	}
	s.node = &node{val, low, s.node}
}

func (s *MinStack) Pop()        { s.node = s.next }
func (s *MinStack) Top() int    { return s.val }
func (s *MinStack) GetMin() int { return s.min }
