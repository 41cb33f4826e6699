package runner

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"
)

// grown makes up what one contestant would have cost on one family.
func grown(time, bytes func(n float64) float64, declaredTime, declaredSpace string) *Growth {
	f := &FamilyGrowth{Family: "made up", Stopped: []*Stop{{}}}
	for n := 4; n <= 1<<15; n *= 2 {
		x := float64(n)
		cell := &Cell{Answer: 8, Peak: 1e6 + int64(bytes(x))}
		for range 3 {
			cell.CPU, cell.Bytes = append(cell.CPU, time(x)), append(cell.Bytes, bytes(x))
		}
		f.Rows = append(f.Rows, &GrowthRow{N: n, Cells: []*Cell{cell}, letters: map[string]float64{"n": x, "h": math.Log2(x), "k": 10}})
	}
	f.fit()
	g := &Growth{Contestants: []*Grown{{Contestant: Contestant{Name: "it", Time: declaredTime, Space: declaredSpace}}}, Families: []*FamilyGrowth{f}}
	g.conclude()
	return g
}

func TestChecks(t *testing.T) {
	none := func(float64) float64 { return 0 }
	linear := func(n float64) float64 { return 10 * n }
	square := func(n float64) float64 { return n * n }
	logarithm := func(n float64) float64 { return 10 * math.Log2(n) }
	for _, test := range []struct {
		time, bytes   func(n float64) float64
		says, saysMem string
		want, wantMem Holding
	}{
		{linear, none, "O(n)", "O(1)", Holds, Holds},
		{linear, none, "O(n log n)", "O(1)", NotShown, Holds},
		{linear, linear, "O(nk)", "O(n)", Holds, Holds},
		{square, none, "O(n)", "O(n)", Differs, NotShown},
		{square, func(n float64) float64 { return 1000 * n }, "O(n^2)", "O(1)", Holds, Differs},
		{square, linear, "O(n^2)", "O(1)", Holds, CannotTell}, // perhaps never at once
		{logarithm, none, "O(h)", "O(h)", Holds, Holds},       // a few frames are not seen
		{linear, none, "O(n!)", "O(1)", NotShown, Holds},
		{linear, none, "O(w)", "", Undeclared, Undeclared},
		{linear, none, "linear", "O(1)", Undeclared, Holds},
		{linear, none, never, "O(1)", NotShown, Holds},
	} {
		checks := grown(test.time, test.bytes, test.says, test.saysMem).Checks()
		require.Equal(t, test.want, checks[0].Verdict, "%+v", checks[0])
		require.Equal(t, test.wantMem, checks[1].Verdict, "%+v", checks[1])
	}
	g := grown(linear, none, never, "")
	g.Families[0].Stopped[0] = &Stop{N: 2, Why: tooLong, Failed: true}
	require.Equal(t, Holds, g.Checks()[0].Verdict)
}

// What an answer takes is no space of the solution, but it may be seen.
func TestAnswerIsNoSpace(t *testing.T) {
	g := grown(func(n float64) float64 { return n }, func(n float64) float64 { return 8 * n }, "O(n)", "O(1)")
	for _, row := range g.Families[0].Rows {
		row.Cells[0].Answer = int64(2 * row.N)
	}
	require.Equal(t, Holds, g.Checks()[1].Verdict)
}

// What is allocated and given up again is no space either.
func TestGarbageIsNoSpace(t *testing.T) {
	g := grown(func(n float64) float64 { return n }, func(n float64) float64 { return n * n }, "O(n)", "O(n)")
	for _, row := range g.Families[0].Rows {
		row.Cells[0].Peak = 1e6
	}
	require.Equal(t, Holds, g.Checks()[1].Verdict)
}

func TestDeclaredIn(t *testing.T) {
	for source, want := range map[string]string{
		"package p\n\n// Tries every pair: quadratic, but it fits.\nfunc f() {}\n":            "O(n^2)",
		"package p\n\nimport \"os\"\n\n// All of them,\n// O(n^(t/m)) in all.\nfunc f() {}\n": "O(n^(t/m))",
		"// Cubic or so: cubic.\nfunc f() {}\n":                                               "O(n^3)",
		"package p\n\n// Never ends.\nfunc f() {}\n":                                          "",
		"package p\n\n// Never ends: O(∞).\nfunc f() {}\n":                                    never,
		"not Go at all": "",
	} {
		require.Equal(t, want, DeclaredIn([]byte(source)), source)
	}
}

func TestSpaced(t *testing.T) {
	var sizes []int
	for n := 1; n <= 1<<20; n = nextSize(n) {
		require.Greater(t, nextSize(n), n)
		sizes = append(sizes, n)
	}
	picked := spaced(sizes, 10)
	require.LessOrEqual(t, len(picked), 10)
	require.GreaterOrEqual(t, len(picked), 8)
	require.Equal(t, 1<<20, picked[len(picked)-1], "the largest is the one that tells most")
	require.Equal(t, []int{1, 2}, spaced([]int{1, 2}, 10))
	require.Empty(t, spaced(nil, 10))
}
