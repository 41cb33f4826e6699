package gen

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"drill/ds/tree"
)

// Every shape has the number of nodes that is asked for, each met once, and
// the height that its name promises.
func TestTrees(t *testing.T) {
	const n = 100
	heights := map[string]int{
		"path to the left": n, "path to the right": n, "zigzag": n, "two paths": n/2 + 1, "comb": n/2 + 1, "full levels": 7,
	}
	for _, f := range Trees("", Values(-3, 5)) {
		for _, size := range []int{0, 1, 2, 3, n - 1, n} {
			root := f.Make(rand.New(rand.NewPCG(1, 2)), size)[0].(*tree.Node)
			require.NoError(t, tree.Within(root, size, size, -3, 5), f.Name)
			_, err := tree.Levels(root)
			require.NoError(t, err, f.Name)
			if want, ok := heights[f.Name]; ok && size == n {
				require.Equal(t, want, height(root), f.Name)
			}
		}
	}
}

func height(n *tree.Node) int {
	if n == nil {
		return 0
	}
	return 1 + max(height(n.Left), height(n.Right))
}
