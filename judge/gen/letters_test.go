package gen

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"drill/ds/graph"
	"drill/ds/list"
	"drill/ds/tree"
	"drill/judge"
)

func TestValues(t *testing.T) {
	path := &tree.Node{Left: &tree.Node{Right: &tree.Node{}}}
	square, err := graph.FromAdjacency([][]int{{2, 4}, {1, 3}, {2, 4}, {3, 1}})
	require.NoError(t, err)
	for _, test := range []struct {
		name    string
		params  []string
		letters string
		args    []any
		want    map[string]float64
	}{
		{"the family's size", []string{"nums"}, "n", []any{[]int{1, 2}}, map[string]float64{"n": 99}},
		{"a matrix", []string{"grid"}, "mn", []any{[][]byte{{1, 2, 3}, {1, 2, 3}}}, map[string]float64{"m": 2, "n": 3}},
		{"two sequences", []string{"s", "k", "l"}, "mn", []any{"abcd", 7, list.New(1, 2)}, map[string]float64{"m": 4, "n": 2}},
		{"one sequence", []string{"nums", "m"}, "mn", []any{[]int{1}, 5}, map[string]float64{"n": 99, "m": 5}},
		{"a tree", []string{"root"}, "hn", []any{path}, map[string]float64{"n": 99, "h": 3}},
		{"a graph", []string{"node"}, "VE", []any{square}, map[string]float64{"n": 99, "V": 4, "E": 4}},
		{"parameters by name and initial", []string{"nums", "k", "target"}, "knt", []any{[]int{1}, 3, 8}, map[string]float64{"n": 99, "k": 3, "t": 8}},
		{"two parameters of one initial", []string{"s", "start"}, "s", []any{"abc", 1}, map[string]float64{"n": 99, "s": 3}},
		{"no such thing", []string{"to", "top"}, "wt", []any{1, 2}, map[string]float64{"n": 99}},
	} {
		var letters []string
		for _, l := range test.letters {
			letters = append(letters, string(l))
		}
		got, err := Inputs{}.Values(&judge.Problem{Params: test.params}, letters, 99, test.args)
		require.NoError(t, err, test.name)
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
	}
}

func TestLetters(t *testing.T) {
	p := &judge.Problem{Params: []string{"x", "k"}}
	in := Inputs{Letters: func(x []int, k int) map[string]int { return map[string]int{"p": len(x) * k, "n": 1} }}
	got, err := in.Values(p, []string{"p", "n"}, 99, []any{[]int{1, 2}, 3})
	require.NoError(t, err)
	require.Equal(t, map[string]float64{"p": 6, "n": 1}, got)
	_, err = in.Values(p, nil, 99, []any{"a", 3})
	require.ErrorContains(t, err, "Letters takes a []int, where the case has a string")
	_, err = Inputs{Letters: 5}.Values(p, nil, 99, []any{"a", 3})
	require.ErrorContains(t, err, "not a function")
}
