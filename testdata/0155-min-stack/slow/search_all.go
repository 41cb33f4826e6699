package minstack

import "slices"

// Looks for the minimum anew each time: quadratic, but 7,500 values fit.
type MinStack struct{ vals []int }

func Constructor() MinStack { return MinStack{} }

func (s *MinStack) Push(val int) { s.vals = append(s.vals, val) }
func (s *MinStack) Pop()         { s.vals = s.vals[:len(s.vals)-1] }
func (s *MinStack) Top() int     { return s.vals[len(s.vals)-1] }
func (s *MinStack) GetMin() int  { return slices.Min(s.vals) }
