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
		n := rapid.IntRange(0, 12).Draw(t, "n")
		sets := New(n)
		name := make([]int, n)
		for i := range name {
			name[i] = i
		}
		t.Repeat(map[string]func(*rapid.T){
			"add": func(t *rapid.T) {
				require.Equal(t, len(name), sets.Add())
				name = append(name, len(name))
			},
			"union": func(t *rapid.T) {
				if len(name) == 0 {
					t.Skip("no number")
				}
				number := rapid.IntRange(0, len(name)-1)
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
				for a := range name {
					names[name[a]] = true
					require.Equal(t, sets.Find(a), sets.Find(sets.Find(a)))
					for b := range name {
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
		for ; s.parent[x] >= 0; x = s.parent[x] {
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
	fmt.Println(s.Add(), s.Count())
	// Output:
	// 2 true false
	// 4 3
}
