package queue

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestModel(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var q Queue[int]
		var model []int
		t.Repeat(map[string]func(*rapid.T){
			"push": func(t *rapid.T) {
				v := rapid.Int().Draw(t, "v")
				q.Push(v)
				model = append(model, v)
			},
			"pop": func(t *rapid.T) {
				v, ok := q.Pop()
				require.Equal(t, len(model) > 0, ok)
				if ok {
					require.Equal(t, model[0], v)
					model = model[1:]
				}
			},
			"": func(t *rapid.T) {
				v, ok := q.Peek()
				require.Equal(t, len(model), q.Len())
				require.Equal(t, len(model) > 0, ok)
				if ok {
					require.Equal(t, model[0], v)
				}
			},
		})
	})
}

// A ring that has gone round keeps its order when it grows.
func TestGrowsWhileWrapped(t *testing.T) {
	var q Queue[int]
	next := 0
	for i := range 1000 {
		q.Push(i)
		if i%3 == 0 {
			v, ok := q.Pop()
			require.True(t, ok)
			require.Equal(t, next, v)
			next++
		}
	}
	for ; q.Len() > 0; next++ {
		v, _ := q.Pop()
		require.Equal(t, next, v)
	}
	require.Equal(t, 1000, next)
}

func Example() {
	var q Queue[string]
	q.Push("first")
	q.Push("second")
	front, _ := q.Pop()
	fmt.Println(front, q.Len())
	// Output: first 1
}
