// Package queue is a first-in, first-out queue.
package queue

// A Queue holds values in a ring that grows; the zero value is an empty one.
// Every method takes O(1) time, Push amortized.
type Queue[T any] struct {
	ring  []T
	front int // the place of the first value
	size  int
}

// Push puts a value at the end.
func (q *Queue[T]) Push(v T) {
	if q.size == len(q.ring) {
		grown := make([]T, max(8, 2*q.size))
		n := copy(grown, q.ring[q.front:])
		copy(grown[n:], q.ring[:q.front])
		q.ring, q.front = grown, 0
	}
	q.ring[(q.front+q.size)%len(q.ring)] = v
	q.size++
}

// Pop takes the first value off; ok is false where there is none.
func (q *Queue[T]) Pop() (v T, ok bool) {
	if q.size == 0 {
		return v, false
	}
	var zero T
	v, q.ring[q.front] = q.ring[q.front], zero // lets the collector have it
	q.front = (q.front + 1) % len(q.ring)
	q.size--
	return v, true
}

// Peek returns the first value; ok is false where there is none.
func (q *Queue[T]) Peek() (v T, ok bool) {
	if q.size == 0 {
		return v, false
	}
	return q.ring[q.front], true
}

// Len returns the number of values.
func (q *Queue[T]) Len() int { return q.size }
