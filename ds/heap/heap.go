// Package heap is a binary heap, the usual priority queue.
package heap

// A Heap holds items of which the least is at hand, by the order given to New.
type Heap[T any] struct {
	less  func(a, b T) bool
	items []T // the children of item i are items 2i+1 and 2i+2, neither less than it
}

// New returns a heap of the given items, which it takes over. The complexity
// is O(n).
func New[T any](less func(a, b T) bool, items ...T) *Heap[T] {
	h := &Heap[T]{less, items}
	for i := len(items)/2 - 1; i >= 0; i-- {
		h.down(i)
	}
	return h
}

// Push adds an item. The complexity is O(log n).
func (h *Heap[T]) Push(v T) {
	h.items = append(h.items, v)
	for i := len(h.items) - 1; i > 0; {
		parent := (i - 1) / 2
		if !h.less(h.items[i], h.items[parent]) {
			return
		}
		h.items[i], h.items[parent] = h.items[parent], h.items[i]
		i = parent
	}
}

// Pop takes the least item off; ok is false where there is none. The
// complexity is O(log n).
func (h *Heap[T]) Pop() (v T, ok bool) {
	if len(h.items) == 0 {
		return v, false
	}
	last := len(h.items) - 1
	v, h.items[0] = h.items[0], h.items[last]
	var zero T
	h.items[last] = zero // lets the collector have it
	h.items = h.items[:last]
	h.down(0)
	return v, true
}

// Peek returns the least item; ok is false where there is none.
func (h *Heap[T]) Peek() (v T, ok bool) {
	if len(h.items) == 0 {
		return v, false
	}
	return h.items[0], true
}

// Len returns the number of items.
func (h *Heap[T]) Len() int { return len(h.items) }

// down lets the item at i sink until none of its children is less.
func (h *Heap[T]) down(i int) {
	for {
		least := i
		for child := 2*i + 1; child <= 2*i+2 && child < len(h.items); child++ {
			if h.less(h.items[child], h.items[least]) {
				least = child
			}
		}
		if least == i {
			return
		}
		h.items[i], h.items[least] = h.items[least], h.items[i]
		i = least
	}
}
