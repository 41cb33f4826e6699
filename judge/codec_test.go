package judge

import (
	"fmt"
	"math"
	"math/big"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"drill/ds/graph"
	"drill/ds/list"
	"drill/ds/tensor"
	"drill/ds/tree"
)

type shape struct {
	WQ     []float64
	OutPad int
	FF1    string
}

// What is read is written back in the same notation.
func TestNotation(t *testing.T) {
	tests := []struct {
		of   any // a value of the type
		text string
		want string // "" for text itself
	}{
		{0, "-17", ""},
		{0, " 5 ", "5"},
		{uint64(0), "18446744073709551615", ""},
		{int8(0), "-128", ""},
		{true, "false", ""},
		{0.0, "0.1", ""},
		{0.0, `"NaN"`, ""},
		{0.0, `"+Inf"`, ""},
		{0.0, `"-Inf"`, ""},
		{0.0, "1e400", "error"},
		{0.0, "-0", ""},
		{0.0, "5e-324", ""},
		{0.0, "3.4028235e+38", ""},
		{float32(0), "1.5", ""},
		{"", `"a\n\"é\u0000<"`, `"a\n\"é\u0000<"`},
		{byte(0), `"x"`, ""},
		{byte(0), `"é"`, ""},
		{byte(0), `"xy"`, "error"},
		{byte(0), `""`, "error"},
		{byte(0), `"€"`, "error"},
		{[][]byte(nil), `[["1","0"],["0","1"]]`, ""},
		{[]int(nil), "[1,2,3]", ""},
		{[]int(nil), "[]", ""},
		{[]int(nil), "null", "[]"},
		{[]int(nil), "[1,]", "error"},
		{[]int(nil), "[01]", "error"},
		{[]int(nil), "[1.5]", "error"},
		{[]int(nil), "[9223372036854775808]", "error"},
		{[]string(nil), `["a","b"]`, ""},
		{[2]int{}, "[1,2]", ""},
		{[2]int{}, "[1]", "error"},
		{[2]int{}, "[1,2,3]", "error"},
		{map[string]int{}, `{"a":1,"b":2}`, ""},
		{map[int]string{}, `{"1":"x"}`, ""},
		{map[int]string{}, `{"1":"x","1":"y"}`, "error"},
		{shape{}, `{"wq":[1,2],"outPad":3,"ff1":"x"}`, ""},
		{shape{}, `{"outPad":3}`, `{"wq":[],"outPad":3,"ff1":""}`},
		{shape{}, `{"WQ":[1]}`, "error"},
		{(*list.Node)(nil), "[1,2,3]", ""},
		{(*list.Node)(nil), "[]", ""},
		{[]*list.Node(nil), "[[1],[],[2,3]]", ""},
		{(*tree.Node)(nil), "[1,null,2,3]", ""},
		{(*tree.Node)(nil), "[1,2,null,null,null]", "[1,2]"},
		{(*tree.Node)(nil), "[null,1]", "error"},
		{(*tree.Node)(nil), "[1,null,null,2]", "error"},
		{(*tree.Linked)(nil), "[1,2,3]", ""},
		{(*graph.Node)(nil), "[[2],[1]]", ""},
		{(*graph.Node)(nil), "[[]]", ""},
		{(*graph.Node)(nil), "[]", ""},
		{(*graph.Node)(nil), "[[3]]", "error"},
		{tensor.Tensor{}, "[[[1,2]],[[3,4]]]", ""},
		{tensor.Tensor{}, "7", ""},
		{tensor.Tensor{}, "[[1,2],[3]]", "error"},
		{tensor.Tensor{}, "[1,[2]]", "error"},
		{tensor.Tensor{}, `{"shape":[0,3],"data":[]}`, ""},
		{tensor.Tensor{}, `{"shape":[2],"data":[1]}`, "error"},
		{(*big.Int)(nil), `"123456789012345678901234567890"`, ""},
		{(*big.Int)(nil), `"12x"`, "error"},
		{(*big.Float)(nil), `"65504"`, ""},
		{(*big.Float)(nil), `"-2.5"`, `"-0x1.4p+01"`},
		{(*big.Float)(nil), `"0x1.8p-149"`, ""},
		{(*big.Float)(nil), `"0x0.03p+2000"`, `"0x1.8p+1993"`},
		{(*big.Float)(nil), `"+Inf"`, ""},
		{(*big.Float)(nil), `"0x"`, "error"},
		{(*int)(nil), "null", ""},
		{(*int)(nil), "4", ""},
		{0, "", "error"},
		{0, "1 2", "error"},
		{"", `"open`, "error"},
	}
	for _, tt := range tests {
		want := tt.want
		if want == "" {
			want = tt.text
		}
		got := "error"
		v, err := Decode([]byte(tt.text), reflect.TypeOf(tt.of))
		if err == nil {
			text, err := Encode(v)
			require.NoError(t, err)
			got = string(text)
		}
		if got != want {
			t.Errorf("Decode(%s, %T), written back, is %s (%v), want %s", tt.text, tt.of, got, err, want)
		}
	}
}

// A deep tree, a long list and a cyclic answer: the encoder neither recurses
// nor runs on.
// A float of any precision is written as it is: one of 53 bits equals the same
// number in 400, and the last of 400 bits counts.
func TestBigFloatsAreExact(t *testing.T) {
	third := func(prec uint) *big.Float { return new(big.Float).SetPrec(prec).Quo(big.NewFloat(1), big.NewFloat(3)) }
	for _, prec := range []uint{24, 53, 400} {
		written, err := Encode(third(prec))
		require.NoError(t, err)
		read, err := Decode(written, bigFloatType)
		require.NoError(t, err)
		require.Zero(t, third(prec).Cmp(read.(*big.Float)), string(written))
		require.NoError(t, Diff(new(big.Float).SetPrec(500).Set(third(prec)), third(prec)))
	}
	require.EqualError(t, Diff(third(24), third(25)), `out: got "0x1.555555p-02", want "0x1.555556p-02"`)
	require.Error(t, Diff(third(399), third(400)))
}

func TestOddShapes(t *testing.T) {
	deep := &tree.Node{Val: 1}
	for n, i := deep, 0; i < 200_000; i++ {
		n.Right = &tree.Node{Val: 1}
		n = n.Right
	}
	text, err := Encode(deep)
	require.NoError(t, err)
	back, err := Decode(text, reflect.TypeOf(deep))
	require.NoError(t, err)
	require.NoError(t, Diff(deep, back))

	_, err = Encode(list.NewCyclic([]int{1, 2, 3}, 1))
	require.ErrorContains(t, err, "the list loops: node 2 links back to node 1")
	shared := &tree.Node{Val: 7}
	_, err = Encode(&tree.Node{Val: 1, Left: shared, Right: shared})
	require.ErrorContains(t, err, "7 twice")
	_, err = Encode(strings.Repeat("a", MaxNotation) + "aaa")
	require.NoError(t, err) // the child looks at the length of one string
	_, err = Encode(make([]int, MaxNotation))
	require.ErrorIs(t, err, ErrTooLarge)
	_, err = Encode(tensor.Tensor{Shape: []int{1 << 40, 1 << 20}, Strides: []int{0, 0}, Data: []float64{1}})
	require.ErrorIs(t, err, ErrTooLarge)
}

func TestDecodeErrorsNameThePlace(t *testing.T) {
	tests := []struct {
		of         any
		text, want string
		offset     int
	}{
		{[][]int(nil), "[[1],[2,x]]", "[1][1]: want a number, got 'x'", 8},
		{shape{}, `{"wq":[1,"a"]}`, `wq[1]: want a number, "NaN", "+Inf" or "-Inf"`, 9},
		{[]string(nil), `["a",3]`, "[1]: want a string, got a number", 5},
		{map[string]bool{}, `{"k":1}`, "k: want true or false, got a number", 5},
	}
	for _, tt := range tests {
		_, err := Decode([]byte(tt.text), reflect.TypeOf(tt.of))
		var d *DecodeError
		require.ErrorAs(t, err, &d)
		if d.Error() != tt.want || d.Offset != tt.offset {
			t.Errorf("Decode(%s) = %q at %d, want %q at %d", tt.text, d, d.Offset, tt.want, tt.offset)
		}
	}
}

func TestCheckers(t *testing.T) {
	nan, inf := math.NaN(), math.Inf(1)
	tests := []struct {
		name      string
		check     Checker
		want, got any
		complaint string // "" for none
	}{
		{"equal", Equal, []int{1, 2}, []int{1, 2}, ""},
		{"nil is empty", Equal, []int(nil), []int{}, ""},
		{"differ", Equal, []int{1, 2, 3}, []int{1, 5, 3}, "out[1]: got 5, want 2"},
		{"shorter", Equal, []int{1, 2, 3}, []int{1, 2}, "out: got 2 elements, want 3; out[2] should be 3"},
		{"longer", Equal, []int{1}, []int{1, 9}, "out: got 2 elements, want 1; out[1] is 9"},
		{"longer and different", Equal, []int{1}, []int{2, 9}, "out: got 2 elements, want 1; first difference at out[0]: got 2, want 1"},
		{"lists", Equal, list.New(1, 2), list.New(1, 3), "out[1]: got 3, want 2"},
		{"a list that loops", Equal, list.New(1, 2), list.NewCyclic([]int{1, 2}, 0), "out: the list loops: node 1 links back to node 0"},
		{"trees", Equal, mustTree(t, "[1,null,2]"), mustTree(t, "[1,2]"), "out: got 2 elements, want 3; first difference at out[1]: got 2, want null"},
		{"strings", Equal, "ab", "ac", `out: got "ac", want "ab"`},
		{"floats exactly", Equal, 0.1, 0.1 + 1e-17, ""},
		{"floats not exactly", Equal, 1.0, 1.0000001, "out: got 1.0000001, want 1 (off by 1e-07, relative 1e-07; allowed 0)"},
		{"NaN is NaN", Equal, nan, nan, ""},
		{"NaN is no number", Near(1, 1), 1.0, nan, "out: got NaN, want 1"},
		{"a number is no NaN", Near(1, 1), nan, 1.0, "out: got 1, want NaN"},
		{"infinities", Near(1, 1), inf, -inf, "out: got -Inf, want +Inf"},
		{"infinity allows nothing finite", Near(1, 1), inf, 1e308, "out: got 1e+308, want +Inf"},
		{"nothing finite allows infinity", Near(1, 1), 1.0, inf, "out: got +Inf, want 1"},
		{"near", Near(0, 1e-6), 0.2689, 0.26890001, ""},
		{"not near", Near(0, 1e-6), [][]float64{{0, 1}, {2, 0.2689}}, [][]float64{{0, 1}, {2, 0.2698}},
			"out[1][1]: got 0.2698, want 0.2689 (off by 0.0009, relative 0.0033; allowed 1e-06)"},
		{"at the limit", Near(0, 0.5), 1.0, 1.5, ""},
		{"relative", Near(1e-3, 0), 1000.0, 1001.0, ""},
		{"past relative", Near(1e-3, 0), 1000.0, 1001.1, "out: got 1001.1, want 1000 (off by 1.1, relative 0.0011; allowed 1)"},
		{"far off", Near(1e-10, 1e-10), 10.0, 22.0, "out: got 22, want 10 (off by 12, relative 1.2; allowed 1.1e-09)"},
		{"off by hundreds", Near(0, 1), 200.0, 320.0, "out: got 320, want 200 (off by 120, relative 0.6; allowed 1)"},
		{"nothing to be relative to", Near(1e-3, 0), 0.0, -3.0, "out: got -3, want 0 (off by 3; allowed 0)"},
		{"hardly past", Near(0, 0.5), 1.0, 1.50000001, "out: got 1.50000001, want 1 (off by 0.50000001, relative 0.5; allowed 0.5)"},
		{"shape before values", Near(0, 1), [][]float64{{9}, {1, 2}}, [][]float64{{1}, {1}}, "out[1]: got 1 elements, want 2; out[1][1] should be 2"},
		{"integers are exact", Near(1, 1), []int{5}, []int{6}, "out[0]: got 6, want 5"},
		{"tensor shapes", Near(0, 1), tensor.Tensor{Shape: []int{2, 1}, Data: []float64{1, 2}}, tensor.Tensor{Shape: []int{1, 2}, Data: []float64{1, 2}}, "out: got shape [1 2], want [2 1]"},
		{"tensor values", Near(0, 0.5), tensor.Tensor{Shape: []int{2, 2}, Data: []float64{1, 2, 3, 4}}, tensor.Tensor{Shape: []int{2, 2}, Data: []float64{1, 2, 3, 5}}, "out[1][1]: got 5, want 4 (off by 1, relative 0.25; allowed 0.5)"},
		{"unordered", Unordered(1), []int{1, 2, 2}, []int{2, 1, 2}, ""},
		{"a multiset", Unordered(1), []int{1, 2}, []int{2, 2}, "out[1]: 2 comes 2 times, want 1"},
		{"missing", Unordered(1), []int{1, 2}, []int{2}, "out: 1 is missing; got 1 elements, want 2"},
		{"unexpected", Unordered(1), []int{1}, []int{1, 7}, "out[1]: 7 is not expected"},
		{"outer only", Unordered(1), [][]int{{1, 2}, {3}}, [][]int{{3}, {2, 1}}, "out[1]: [2,1] is not expected"},
		{"both levels", Unordered(2), [][]int{{1, 2}, {3}}, [][]int{{3}, {2, 1}}, ""},
		{"both levels, not three", Unordered(2), [][][]int{{{1, 2}}}, [][][]int{{{2, 1}}}, "out[0]: [[2,1]] is not expected"},
		{"maps", Equal, map[string]int{"a": 1}, map[string]int{"b": 1}, `out["a"]: missing, want 1`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := &Problem{Check: tt.check}
			got := ""
			if err := p.Complain(nil, []any{tt.want}, []any{tt.got}); err != nil {
				got = err.Error()
			}
			if diff := cmp.Diff(tt.complaint, got); diff != "" {
				t.Errorf("complaint (-want +got):\n%s", diff)
			}
		})
	}
}

// A difference says which result and which place it speaks of, and may be told
// what the result is called.
func TestDifference(t *testing.T) {
	type pair struct{ W []float64 }
	tests := []struct {
		want, got []any
		result    int
		path      string
		named     string
	}{
		{[]any{1}, []any{2}, 0, "", "y: got 2, want 1"},
		{[]any{1, []int{1, 2}}, []any{1, []int{1, 3}}, 1, "[1]", "y[1]: got 3, want 2"},
		{[]any{pair{[]float64{1, 2}}}, []any{pair{[]float64{1, 5}}}, 0, ".w[1]", "y.w[1]: got 5, want 2 (off by 3, relative 1.5; allowed 0)"},
		{[]any{[]int{1}}, []any{[]int{2, 9}}, 0, "[0]", "y: got 2 elements, want 1; first difference at y[0]: got 2, want 1"},
		{[]any{[]int{1}}, []any{[]int{1, 9}}, 0, "", "y: got 2 elements, want 1; y[1] is 9"},
		{[]any{[]string{"out"}}, []any{[]string{"\x00"}}, 0, "[0]", `y[0]: got "\u0000", want "out"`},
	}
	for _, tt := range tests {
		var d *Difference
		require.ErrorAs(t, (&Problem{}).Complain(nil, tt.want, tt.got), &d)
		require.Equal(t, tt.result, d.Result)
		require.Equal(t, tt.path, d.Path)
		require.Equal(t, tt.named, d.Named("y"))
	}
	require.NoError(t, Within("mu", 1, 1.5, 0.5))
	require.EqualError(t, Within("mu", 2, 4, 0.5), "mu: got 4, want 2 (off by 2, relative 1; allowed 0.5)")
	require.EqualError(t, Within("mu", 2, math.NaN(), math.Inf(1)), "mu: got NaN, want 2")
	err := (&Problem{}).Complain(nil, []any{1, 2}, []any{1, 3})
	require.EqualError(t, err, "out2: got 3, want 2")
}

func mustTree(t *testing.T, text string) *tree.Node {
	t.Helper()
	v, err := Decode([]byte(text), reflect.TypeFor[*tree.Node]())
	require.NoError(t, err)
	return v.(*tree.Node)
}

func TestDiffResult(t *testing.T) {
	require.NoError(t, DiffResult("mean", 1.0, 1.25, 0.25, 0))
	require.EqualError(t, DiffResult("mean", []float64{1, 2}, []float64{1, 2.5}, 0, 0.25),
		"mean[1]: got 2.5, want 2 (off by 0.5, relative 0.25; allowed 0.25)")
}

// A checker that panics, or finds the expected answer wanting, is at fault
// itself.
func TestFaults(t *testing.T) {
	var fault *FaultError
	p := &Problem{Func: func(int) int { return 0 }, Check: By(func(_, _, got int) error {
		if got == 2 {
			return Fault("better than expected")
		}
		return fmt.Errorf("%d", 1/got)
	})}
	require.ErrorAs(t, p.Complain([]any{1}, []any{1}, []any{0}), &fault)
	require.ErrorAs(t, p.Complain([]any{1}, []any{1}, []any{2}), &fault)
	require.EqualError(t, p.Complain([]any{1}, []any{1}, []any{1}), "1")
}

func FuzzDecode(f *testing.F) {
	types := []reflect.Type{
		reflect.TypeFor[[][]int](), reflect.TypeFor[string](), reflect.TypeFor[[][]byte](), reflect.TypeFor[float64](),
		reflect.TypeFor[*tree.Node](), reflect.TypeFor[*graph.Node](), reflect.TypeFor[tensor.Tensor](),
		reflect.TypeFor[shape](), reflect.TypeFor[map[string][]float64](), reflect.TypeFor[*big.Int](), reflect.TypeFor[uint64](),
	}
	for _, seed := range []string{"[[1,2],[]]", `"a\u00e9"`, `[["1"]]`, `"NaN"`, "[1,null,2]", "[[2],[1]]", "[[1],[2]]",
		`{"wq":[1],"outPad":2}`, `{"a":[1.5]}`, `"12"`, "18446744073709551615", `{"shape":[0,3],"data":[]}`, `{"shape":[-1,-1],"data":[1]}`} {
		for i := range types {
			f.Add(uint(i), seed)
		}
	}
	f.Fuzz(func(t *testing.T, kind uint, text string) {
		v, err := Decode([]byte(text), types[kind%uint(len(types))])
		if err != nil {
			return
		}
		written, err := Encode(v)
		if err != nil {
			t.Fatalf("Decode(%q) = %v, which cannot be written: %v", text, v, err)
		}
		again, err := Decode(written, types[kind%uint(len(types))])
		if err != nil {
			t.Fatalf("Decode(%q) was written as %q, which cannot be read: %v", text, written, err)
		}
		if err := Diff(v, again); err != nil {
			t.Fatalf("%q, written as %q: %v", text, written, err)
		}
	})
}
