package heap

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// verify holds the heap to its invariant.
func (h *Heap[T]) verify(t *rapid.T) {
	for i := 1; i < len(h.items); i++ {
		if h.less(h.items[i], h.items[(i-1)/2]) {
			t.Fatalf("item %d, %v, is less than its parent: %v", i, h.items[i], h.items)
		}
	}
}

func TestModel(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		model := rapid.SliceOfN(rapid.IntRange(0, 9), 0, 9).Draw(t, "items")
		h := New(func(a, b int) bool { return a < b }, slices.Clone(model)...)
		t.Repeat(map[string]func(*rapid.T){
			"push": func(t *rapid.T) {
				v := rapid.IntRange(0, 9).Draw(t, "v")
				h.Push(v)
				model = append(model, v)
			},
			"pop": func(t *rapid.T) {
				v, ok := h.Pop()
				require.Equal(t, len(model) > 0, ok)
				if ok {
					slices.Sort(model)
					require.Equal(t, model[0], v)
					model = model[1:]
				}
			},
			"": func(t *rapid.T) {
				h.verify(t)
				v, ok := h.Peek()
				require.Equal(t, len(model), h.Len())
				require.Equal(t, len(model) > 0, ok)
				if ok {
					require.Equal(t, slices.Min(model), v)
				}
			},
		})
	})
}

func Example() {
	longest := func(a, b string) bool { return len(a) > len(b) }
	h := New(longest, "a", "ccc", "bb")
	h.Push("dddd")
	for h.Len() > 0 {
		word, _ := h.Pop()
		fmt.Print(word, " ")
	}
	// Output: dddd ccc bb a
}
