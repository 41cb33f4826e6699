// Package stack is a last-in, first-out stack.
package stack

// A Stack holds values; the zero value is an empty one. Every method takes
// O(1) time, Push amortized.
type Stack[T any] struct{ items []T }

// Push puts a value on top.
func (s *Stack[T]) Push(v T) { s.items = append(s.items, v) }

// Pop takes the top value off; ok is false where there is none.
func (s *Stack[T]) Pop() (v T, ok bool) {
	n := len(s.items)
	if n == 0 {
		return v, false
	}
	v = s.items[n-1]
	var zero T
	s.items[n-1] = zero // lets the collector have it
	s.items = s.items[:n-1]
	return v, true
}

// Peek returns the top value; ok is false where there is none.
func (s *Stack[T]) Peek() (v T, ok bool) {
	if n := len(s.items); n > 0 {
		return s.items[n-1], true
	}
	return v, false
}

// Len returns the number of values.
func (s *Stack[T]) Len() int { return len(s.items) }
