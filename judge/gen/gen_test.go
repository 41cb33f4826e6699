package gen

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"drill/judge"
)

func sample() (*judge.Problem, Inputs) {
	p := &judge.Problem{Params: []string{"nums"}, Func: func(nums []int) int { return len(nums) }}
	return p, Inputs{
		Small: func(t *rapid.T) []any { return []any{Slice(t, "nums", 1, 3, -1, 1)} },
		Large: []Family{{Name: "random", Make: func(r *rand.Rand, n int) []any { return []any{Ints(r, n, 0, 1000)} }}},
	}
}

// A family, a size and a seed name the same input everywhere, for good.
func TestReproducible(t *testing.T) {
	p, in := sample()
	const line = `{"name":"a","gen":{"family":"random","n":4,"seed":7}}`
	cases, err := in.Cases(p, "f", []byte(line))
	require.NoError(t, err)
	require.Equal(t, "[761,34,912,821]", string(cases[0].In[0]))
	other, err := in.Cases(p, "f", []byte(`{"name":"a","gen":{"family":"random","n":4,"seed":8}}`))
	require.NoError(t, err)
	require.NotEqual(t, cases[0].In, other[0].In)
	_, err = in.Cases(p, "f", []byte(`{"name":"a","gen":{"family":"none","n":4}}`))
	require.EqualError(t, err, `f:1: case "a": there is no family "none" of large inputs`)
	none, err := in.Load(p, "no/such/file")
	require.NoError(t, err)
	require.Empty(t, none)
}

func TestDraw(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 0))
		n := Int(t, "n", 0, 20)
		for _, v := range Ints(r, n, -2, 3) {
			require.True(t, v >= -2 && v <= 3)
		}
		distinct := Distinct(r, n, 1, 25)
		slices.Sort(distinct)
		require.Len(t, slices.Compact(distinct), n)
		require.Len(t, Letters(r, n, "ab"), n)
		require.Subset(t, []byte("ab\x00"), append([]byte(Letters(r, n, "ab")), 0))
		s := String(t, "s", 1, 4, "xyz")
		require.True(t, len(s) >= 1 && len(s) <= 4)
	})
}

// Series keep to their range and reach both ends of it; a walk keeps to its step.
func TestSeries(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n, lo := Int(t, "n", 2, 20), Int(t, "lo", -9, 9)
		hi, step := lo+Int(t, "width", 1, 30), Int(t, "step", 1, 5)
		rising, falling, zigzag := Rising(n, lo, hi), Falling(n, lo, hi), Zigzag(n, lo, hi)
		for _, ints := range [][]int{rising, falling, zigzag} {
			require.Len(t, ints, n)
			require.Equal(t, []int{lo, hi}, []int{slices.Min(ints), slices.Max(ints)})
		}
		require.True(t, slices.IsSorted(rising))
		slices.Reverse(falling)
		require.Equal(t, rising, falling)
		for i, v := range zigzag[1:] {
			require.NotEqual(t, zigzag[i], v)
		}
		walk := Walk(rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 0)), n, lo, hi, step)
		require.Len(t, walk, n)
		for i, v := range walk {
			before := walk[max(0, i-1)]
			require.True(t, v >= lo && v <= hi && v-before <= step && before-v <= step, "%v", walk)
		}
	})
	require.Equal(t, []int{5}, Rising(1, 5, 9))
	for _, f := range Series(3, 7, func(ints []int) []any { return []any{"k", ints} }) {
		args := f.Make(rand.New(rand.NewPCG(1, 1)), 100)
		require.Equal(t, "k", args[0])
		ints := args[1].([]int)
		require.Len(t, ints, 100)
		require.Equal(t, 7, slices.Max(ints), f.Name)
		require.True(t, f.Name == "equal" || slices.Min(ints) == 3, f.Name)
	}
	require.Empty(t, Zigzag(0, 1, 2))
}
