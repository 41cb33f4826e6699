package unionfind

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// The model gives each number the name of its set.
func TestModel(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 12).Draw(t, "n")
		sets := New(n)
		name := make([]int, n)
		for i := range name {
			name[i] = i
		}
		number := rapid.IntRange(0, n-1)
		t.Repeat(map[string]func(*rapid.T){
			"union": func(t *rapid.T) {
				a, b := number.Draw(t, "a"), number.Draw(t, "b")
				from, to := name[a], name[b]
				require.Equal(t, from != to, sets.Union(a, b))
				for i := range name {
					if name[i] == from {
						name[i] = to
					}
				}
			},
			"": func(t *rapid.T) {
				names := make(map[int]bool)
				for a := range n {
					names[name[a]] = true
					require.Equal(t, sets.Find(a), sets.Find(sets.Find(a)))
					for b := range n {
						require.Equal(t, name[a] == name[b], sets.Same(a, b))
					}
				}
				require.Equal(t, len(names), sets.Count())
			},
		})
	})
}

// Joined as unluckily as can be, no path is longer than log2 n.
func TestPathsStayShort(t *testing.T) {
	const n = 1 << 10
	s := New(n)
	for step := 1; step < n; step *= 2 {
		for i := 0; i < n; i += 2 * step {
			s.Union(i, i+step)
		}
	}
	for x := range n {
		depth := 0
		for ; s.parent[x] != x; x = s.parent[x] {
			depth++
		}
		require.LessOrEqual(t, depth, 10)
	}
}

func Example() {
	s := New(4)
	s.Union(0, 1)
	s.Union(2, 3)
	fmt.Println(s.Count(), s.Same(0, 1), s.Same(1, 2))
	// Output: 2 true false
}
