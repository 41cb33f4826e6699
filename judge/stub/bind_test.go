package stub

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func bindOf(t *testing.T, imports, params, qualifier string) Binding {
	t.Helper()
	problem := "package p\nimport \"drill/judge\"\n" + imports + "\ntype Node = tree.Node\nvar Problem = &judge.Problem{Func: f}\n"
	seat, err := Read([]byte(problem), []byte("package p\n"+imports+"\nfunc f("+params+") (*Node, error) { return nil, nil }\n"))
	require.NoError(t, err)
	return seat.Bind(qualifier)
}

func TestBind(t *testing.T) {
	const imports = "import (\n\t\"drill/ds/tree\"\n\t\"math/rand/v2\"\n)\n"
	b := bindOf(t, imports, "root, p *Node, f func(n *tree.Node, Node int) bool, r map[string][]rand.Source, any interface{}", "p1.")
	require.Contains(t, b.Literal, "fn.(func(*p1.Node, *p1.Node, func(n *drill_drill_ds_tree.Node, Node int) bool, map[string][]drill_math_rand_v2.Source, interface{}) (*p1.Node, error))")
	require.Contains(t, b.Literal, "Run: func() { r0, r1 = f(a0, a1, a2, a3, a4) }")
	require.Equal(t, map[string]string{"drill_drill_ds_tree": "drill/ds/tree", "drill_math_rand_v2": "math/rand/v2"}, b.Imports)

	inside := bindOf(t, imports, "n *Node", "")
	require.Contains(t, inside.Literal, "fn.(func(*Node) (*Node, error))")

	require.Empty(t, bindOf(t, imports, "n ...*Node", "p1.").Literal, "a variadic seat is called by reflection")
	require.Empty(t, bindOf(t, imports, "n hidden", "p1.").Literal, "so is one of a type that only its package can name")
}
