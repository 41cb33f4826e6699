package layout

import (
	"fmt"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"charm.land/lipgloss/v2"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"drill/ds/tensor"
	"drill/judge"
)

func lines(t *testing.T, want string, got []string) {
	t.Helper()
	if diff := cmp.Diff(strings.Split(strings.Trim(want, "\n"), "\n"), got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// numbers is the notation of a matrix whose entries say where they are.
func numbers(rows, cols int) []byte {
	m := make([][]int, rows)
	for i := range m {
		for j := range cols {
			m[i] = append(m[i], 100*i+j)
		}
	}
	text, _ := judge.Encode(m)
	return text
}

func TestLines(t *testing.T) {
	floats := Options{Width: 30, Floats: true}
	marked := func(first string) Options { return Options{Width: 30, Floats: true, First: first} }
	tests := []struct {
		name, text string
		o          Options
		want       string
	}{
		{"a scalar", `1.5`, floats, `1.5`},
		{"short", `[[1, 2.5], [3,"NaN"]]`, floats, `[[1,2.5],[3,"NaN"]]`},
		{"a vector", `[1.25,2.25,3.25,4.25,5.25,6.25,7.25]`, floats, `[1.25,2.25,3.25,4.25,5.25,6.25,7.25]`},
		{"points below each other", `[[-1.25,100,1e-05],[0.5,"NaN",2],[10,"-Inf",-0.25]]`, floats, `
-1.25   100   1e-05
 0.5    NaN   2
10     -Inf  -0.25`},
		{"marked", `[[-1.25,100,1e-05],[0.5,"NaN",2],[10,"-Inf",-0.25]]`, marked("[1][1]"), `
 -1.25   100   1e-05
  0.5   >NaN   2
 10     -Inf  -0.25`},
		{"the first column marked", `[[-1.25,100,1e-05],[0.5,"NaN",2],[10,"-Inf",-0.25]]`, marked("[0][0]"), `
>-1.25   100   1e-05
  0.5    NaN   2
 10     -Inf  -0.25`},
		{"ragged", `[[1.125,2.125,3.125],[],[4.125,5.125]]`, floats, `
 1.125  2.125  3.125
[]
 4.125  5.125`},
		{"rows over two lines", `[[0.125,0.25,0.375,0.5,0.625],[1,2,3,4,5]]`, Options{Width: 25, Floats: true}, `
0.125  0.25  0.375  0.5
  0.625
1      2     3      4
  5`},
		{"planes", `[[[[1,2.5],[3,4]],[[5,6],[7,8]]]]`, Options{Width: 20, Floats: true, First: "[0][1][1][0]"}, `
[0,0,:,:]
   1  2.5
   3  4
[0,1,:,:]
   5  6
  >7  8`},
		{"planes of one row", `[[[1.5,2.5]],[[3.5,4.5]]]`, Options{Width: 20, Floats: true}, `
[0,:,:] 1.5  2.5
[1,:,:] 3.5  4.5`},
		{"a struct", `{"w":[[1.5,2],[3,4]],"b":[1,2,3,4,5,6,7,8,9,10],"eps":0.1}`, Options{Width: 16, Floats: true, First: ".w[1][0]"}, `
w    1.5  2
    >3    4
b   [1,2,3,4,5,
     6,7,8,9,10]
eps 0.1`},
		{"structs in an array", `[{"w":[[1.5,2],[3,4]],"b":[1]},{"w":[[5,6],[7,8]],"b":[2]}]`, Options{Width: 16, Floats: true, First: "[1].b[0]"}, `
[0]
  w  1.5  2
     3    4
  b [1]
[1]
  w  5  6
     7  8
  b [2]`},
		{"a grid of integers", `[[0,1,10],[200,1,1],[1,1,-1]]`, Options{Width: 20, First: "[1][0]"}, `
   0  1  10
>200  1   1
   1  1  -1`},
		{"a grid of strings", `[["1","0","11"],["1","","é"]]`, Options{Width: 20}, `
"1"  "0"  "11"
"1"  ""   "é"`},
		{"pairs", `[[1,2],[3,4],[5,6],[7,8],[9,10]]`, Options{Width: 20}, `[[1,2],[3,4],[5,6],[7,8],[9,10]]`},
		{"lists of different lengths", `[[1,2,3],[3,4],[5,6],[7,8],[9,10]]`, Options{Width: 20}, `[[1,2,3],[3,4],[5,6],[7,8],[9,10]]`},
		{"rows left out", string(numbers(30, 3)), marked("[20][1]"), `
 [0]     0     1     2
 [1]   100   101   102
   … 14 more rows …
[16]  1600  1601  1602
[17]  1700  1701  1702
[18]  1800  1801  1802
[19]  1900  1901  1902
[20]  2000 >2001  2002
[21]  2100  2101  2102
[22]  2200  2201  2202
[23]  2300  2301  2302
[24]  2400  2401  2402
   … 3 more rows …
[28]  2800  2801  2802
[29]  2900  2901  2902`},
		{"columns left out", string(numbers(9, 20)), marked("[8][10]"), `
       0          10          19
[0]    0  … 9 …   10  … 8 …   19
[1]  100  … 9 …  110  … 8 …  119
[2]  200  … 9 …  210  … 8 …  219
[3]  300  … 9 …  310  … 8 …  319
[4]  400  … 9 …  410  … 8 …  419
[5]  500  … 9 …  510  … 8 …  519
[6]  600  … 9 …  610  … 8 …  619
[7]  700  … 9 …  710  … 8 …  719
[8]  800  … 9 … >810  … 8 …  819`},
		{"planes left out", cube(9, 4, 2), marked("[5][3][1]"), `
[0,:,:]
     0    1
   100  101
   200  201
   300  301
… 4 more of axis 0 …
[5,:,:]
     0    1
   100  101
   200  201
   300 >301
… 2 more of axis 0 …
[8,:,:]
     0    1
   100  101
   200  201
   300  301`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { lines(t, tt.want, Lines([]byte(tt.text), tt.o)) })
	}
}

func cube(n, rows, cols int) string {
	return "[" + strings.Join(slices.Repeat([]string{string(numbers(rows, cols))}, n), ",") + "]"
}

func TestLongVector(t *testing.T) {
	ints := make([]int, 500)
	for i := range ints {
		ints[i] = i
	}
	text, err := judge.Encode(ints)
	require.NoError(t, err)
	line := Lines(text, Options{Width: 80, First: "[250]"})[0]
	require.Regexp(t, `^\[0,1,.*,248,249,>250,251,252,.*,498,499\]$`, line)
	left := 0
	for _, m := range regexp.MustCompile(`… (\d+) more …`).FindAllStringSubmatch(line, -1) {
		n, err := strconv.Atoi(m[1])
		require.NoError(t, err)
		left += n
	}
	require.Equal(t, 500, left+strings.Count(line, ",")-strings.Count(line, "…, ")+1, "those left out are counted: %s", line)
	require.Less(t, len(line), maxLine+20)
	require.Contains(t, Lines(text, Options{Width: 80})[0], "bytes …", "nothing to be marked")
	require.Equal(t, string(text), Lines(text, Options{Width: 80, Whole: true})[0])
}

// Two values are laid out alike, and rounded to what tells them apart where
// they would not fit.
func TestPair(t *testing.T) {
	o := Options{Width: 40, Floats: true, First: "[1][0]"}
	g, w, digits := Pair([]byte(`[[1,2],[3.25,4]]`), []byte(`[[1,2],[3.2500000001,4]]`), nil, Options{Width: 20, Floats: true, First: "[1][0]"})
	require.Zero(t, digits)
	lines(t, " 1     2\n>3.25  4", g)
	lines(t, " 1             2\n>3.2500000001  4", w)
	const third = "0.3333333333333333,0.6666666666666666,-1e-300"
	g, w, digits = Pair([]byte("[["+third+"],["+third+"]]"), []byte("[["+third+"],[0.33333334,0.6666666666666666,-1e-300]]"), nil, o)
	require.Equal(t, 9, digits)
	lines(t, " 0.333333333  0.666666667  -1e-300\n>0.333333333  0.666666667  -1e-300", g)
	lines(t, " 0.333333333  0.666666667  -1e-300\n>0.33333334   0.666666667  -1e-300", w)
	o.Whole = true
	_, _, digits = Pair([]byte("[["+third+"],["+third+"]]"), []byte("[["+third+"],[0.33333334,0.6666666666666666,-1e-300]]"), nil, o)
	require.Zero(t, digits)
	g, w, _ = Pair([]byte(`[[1,2,3,4,5,6,7,8,9,10],"NaN"]`), []byte(`[[1,5,3],1]`), []string{"path", "log"}, Options{Width: 20, Floats: true, First: "path[1]"})
	lines(t, "path [1,>2,3,4,5,6,\n      7,8,9,10]\nlog  \"NaN\"", g)
	lines(t, "path [1,>5,3]\nlog  1", w)
}

// Every notation can be read and written again; laid out it loses nothing where
// nothing is to be left out, keeps to the width, and shows what is marked.
func TestProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		entry := rapid.SampledFrom([]float64{0, 1, -2.5, 1e-300, 1.0 / 3, -1e17, math.Inf(1), math.NaN()})
		shape := rapid.SliceOfN(rapid.IntRange(1, 6), 1, 4).Draw(t, "shape")
		place := make([]int, len(shape))
		for axis, n := range shape {
			place[axis] = rapid.IntRange(0, n-1).Draw(t, "place")
		}
		x := tensor.New(shape...)
		for i := range x.Data {
			x.Data[i] = entry.Draw(t, "entry")
		}
		x.Set(7.125, place...)
		text, err := judge.Encode(x)
		require.NoError(t, err)
		require.Equal(t, string(text), Parse(text).String())
		path := strings.ReplaceAll(fmt.Sprint(place), " ", "][")
		// Two columns of these entries, which are always shown, take 87 places at most.
		o := Options{Width: rapid.IntRange(90, 140).Draw(t, "width"), Floats: true, First: path, Whole: rapid.Bool().Draw(t, "whole")}
		got := Lines(text, o)
		all := strings.Join(got, "\n")
		for _, line := range got {
			if len(shape) > 1 && lipgloss.Width(line) > o.Width {
				t.Fatalf("%q is wider than %d", line, o.Width)
			}
		}
		if len(got) > 1 && !strings.Contains(all, ">7.125") {
			t.Fatalf("%v is not marked:\n%s", place, all)
		}
		if o.Whole {
			if n := len(regexp.MustCompile(`[-+]?(\d[-+.e\d]*|NaN|Inf)`).FindAllString(regexp.MustCompile(`(?m)^\[.*?\]`).ReplaceAllString(all, ""), -1)); len(got) > 1 && n != len(x.Data) {
				t.Fatalf("%d of %d entries:\n%s", n, len(x.Data), all)
			}
		} else if len(got) > 9*(maxRows+3) { // three planes of three
			t.Fatalf("%d lines", len(got))
		}
	})
}

func TestNoNotation(t *testing.T) {
	for _, text := range []string{"", "[1", "[1,,2]", "[1]]", `{"a"}`, `{"a":1`, "1 2", `["a]`} {
		require.Nil(t, Parse([]byte(text)), text)
		require.Len(t, Lines([]byte(text), Options{Width: 20}), 1)
	}
}
