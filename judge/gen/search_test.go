package gen

import (
	"flag"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func numbers() Inputs {
	return Inputs{Small: func(t *rapid.T) []any { return []any{Nums(t, "nums", 0, 8, Num(-3, 3, -100, 100))} }}
}

func TestDrawBySeed(t *testing.T) {
	in := numbers()
	var all [][]any
	for seed := range uint64(200) {
		args, err := in.Draw(seed)
		require.NoError(t, err)
		again, err := in.Draw(seed)
		require.NoError(t, err)
		require.Equal(t, args, again)
		all = append(all, args)
	}
	for _, edge := range []int{-100, 100, -99, 99, 0, 3} {
		require.True(t, slices.ContainsFunc(all, func(args []any) bool { return slices.Contains(args[0].([]int), edge) }), "%d never comes", edge)
	}
	in.Small = func(*rapid.T) []any { panic("broken") }
	_, err := in.Draw(7)
	require.ErrorContains(t, err, "no input for the seed 7: ")
	require.ErrorContains(t, err, "broken")
	in.Small = func(t *rapid.T) []any {
		return []any{rapid.Int().Filter(func(int) bool { return false }).Draw(t, "never")}
	}
	_, err = in.Draw(7)
	require.Error(t, err)
}

func rapidFlags() map[string]string {
	values := map[string]string{}
	flag.VisitAll(func(f *flag.Flag) { values[f.Name] = f.Value.String() })
	return values
}

func TestShrink(t *testing.T) {
	in := numbers()
	before := rapidFlags()
	seed := uint64(1)
	twice := func(args []any) bool { // two equal numbers above 1
		nums := args[0].([]int)
		for i, v := range nums {
			if v > 1 && slices.Contains(nums[:i], v) {
				return true
			}
		}
		return false
	}
	for ; ; seed++ {
		args, err := in.Draw(seed)
		require.NoError(t, err)
		if twice(args) {
			break
		}
	}
	first, err := in.Draw(seed)
	require.NoError(t, err)
	var tried [][]any
	got := in.Shrink(seed, time.Minute, func(args []any) bool {
		tried = append(tried, args)
		return twice(args)
	})
	require.Equal(t, first, tried[0], "it does not begin with the input of the seed")
	require.Equal(t, []any{[]int{2, 2}}, got)
	require.Equal(t, []any{[]int{2, 2}}, in.Shrink(seed, time.Minute, twice), "another time it is another")
	require.Equal(t, first, in.Shrink(seed, 0, twice), "without a budget it is the first")
	require.Nil(t, in.Shrink(seed, time.Minute, func([]any) bool { return false }))
	once := true
	got = in.Shrink(seed, time.Minute, func([]any) bool { defer func() { once = false }(); return once })
	require.Equal(t, first, got, "what fails only once is not lost")
	require.Equal(t, before, rapidFlags())
}

func TestShrinkCalls(t *testing.T) {
	got := numbers().ShrinkCalls(1, 1000, time.Minute, func(calls [][]any) bool {
		longest := 0
		for _, args := range calls { // an answer that is kept from an earlier call
			n := len(args[0].([]int))
			if n < longest {
				return true
			}
			longest = n
		}
		return false
	})
	require.Equal(t, [][]any{{[]int{0}}, {[]int{}}}, got)
}

// Searches at once wait for each other: each has its own seed.
func TestShrinkAtOnce(t *testing.T) {
	in := numbers()
	var wg sync.WaitGroup
	for seed := uint64(1); seed <= 8; seed++ {
		wg.Go(func() {
			want, err := in.Draw(seed)
			if err != nil {
				t.Error(err)
			}
			first := true
			in.Shrink(seed, time.Minute, func(args []any) bool {
				if first && !slices.Equal(want[0].([]int), args[0].([]int)) {
					t.Errorf("seed %d begins with %v, want %v", seed, args, want)
				}
				first = false
				return len(args[0].([]int)) > 0
			})
		})
	}
	wg.Wait()
}

func TestList(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pairs := List(t, "pairs", 1, 4, func(t *rapid.T) [2]int { return [2]int{Int(t, "a", 0, 3), Int(t, "b", 5, 9)} })
		require.True(t, len(pairs) >= 1 && len(pairs) <= 4)
		for _, p := range pairs {
			require.True(t, p[0] <= 3 && p[1] >= 5)
		}
	})
}
