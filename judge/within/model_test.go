package within

import (
	"math"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestTreeModel(t *testing.T) {
	for _, test := range []struct {
		n     int
		edges [][2]int
		unary [][]float64
		pair  [][][]float64
		want  string // empty: none
	}{
		{2, [][2]int{{0, 1}}, [][]float64{{1, 100}, {0, 1e-9}}, [][][]float64{{{0, 1e9}, {1e7, math.NaN()}}}, ""},
		{0, [][2]int{{-100, 100}}, [][]float64{{}}, [][][]float64{{{math.Inf(1)}, {1, 1, 1}}}, ""},
		{61, nil, nil, nil, "n = 61 is not from -60 to 60"},
		{1, make([][2]int, 101), nil, nil, "edges has 101 entries, more than 100"},
		{1, [][2]int{{0, 101}}, nil, nil, "edges[0][1] = 101 is not from -100 to 100"},
		{1, nil, [][]float64{make([]float64, 11)}, nil, "unary[0] has 11 entries, more than 10"},
		{1, nil, [][]float64{{1, 101}}, nil, "unary[0] has weights from 1 to 101"},
		{1, nil, [][]float64{{1e-10}}, nil, "unary[0] has weights from 1e-10 to 1e-10"},
		{1, nil, nil, slices.Repeat([][][]float64{{{1}}}, 101), "pair has 101 entries, more than 100"},
		{1, nil, nil, [][][]float64{{{1, 1}, {-2e9}}}, "pair[0][1][0] = -2e+09 is not from -1e+09 to 1e+09\npair[0] has weights from 1 to 2e+09"},
		{1, nil, nil, [][][]float64{{{1, 1}, {101, 1}}}, "pair[0] has weights from 1 to 101"},
	} {
		err := TreeModel(test.n, test.edges, test.unary, test.pair)
		if test.want == "" {
			require.NoError(t, err)
		} else {
			require.EqualError(t, err, test.want)
		}
	}
}
