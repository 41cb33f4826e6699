package minstack

import "slices"

// Keeps the values sorted beside the stack and only notes which are gone, not how many of each.
type MinStack struct {
	values, sorted []int
	gone           map[int]bool
}

func Constructor() MinStack { return MinStack{gone: map[int]bool{}} }

func (s *MinStack) Push(val int) {
	s.values = append(s.values, val)
	at, _ := slices.BinarySearch(s.sorted, val)
	s.sorted = slices.Insert(s.sorted, at, val)
}

func (s *MinStack) Pop() {
	s.gone[s.Top()] = true
	s.values = s.values[:len(s.values)-1]
}

func (s *MinStack) Top() int { return s.values[len(s.values)-1] }

func (s *MinStack) GetMin() int {
	for s.gone[s.sorted[0]] {
		s.gone[s.sorted[0]] = false
		s.sorted = s.sorted[1:]
	}
	return s.sorted[0]
}
