package minstack

import (
	"math"
	"slices"
)

// Looks for the next minimum when the least value is popped, but when none is
// left keeps the old one.
type MinStack struct {
	vals []int
	low  int
}

func Constructor() MinStack { return MinStack{low: math.MaxInt} }

func (s *MinStack) Push(val int) { s.vals, s.low = append(s.vals, val), min(s.low, val) }

func (s *MinStack) Pop() {
	s.vals = s.vals[:len(s.vals)-1]
	if len(s.vals) > 0 {
		s.low = slices.Min(s.vals)
	}
}

func (s *MinStack) Top() int    { return s.vals[len(s.vals)-1] }
func (s *MinStack) GetMin() int { return s.low }
