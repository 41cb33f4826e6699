package stack

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestModel(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var s Stack[int]
		var model []int
		t.Repeat(map[string]func(*rapid.T){
			"push": func(t *rapid.T) {
				v := rapid.Int().Draw(t, "v")
				s.Push(v)
				model = append(model, v)
			},
			"pop": func(t *rapid.T) {
				v, ok := s.Pop()
				require.Equal(t, len(model) > 0, ok)
				if ok {
					require.Equal(t, model[len(model)-1], v)
					model = model[:len(model)-1]
				}
			},
			"": func(t *rapid.T) {
				v, ok := s.Peek()
				require.Equal(t, len(model), s.Len())
				require.Equal(t, len(model) > 0, ok)
				if ok {
					require.Equal(t, model[len(model)-1], v)
				}
			},
		})
	})
}

func Example() {
	var s Stack[string]
	s.Push("first")
	s.Push("second")
	top, _ := s.Pop()
	fmt.Println(top, s.Len())
	// Output: second 1
}
