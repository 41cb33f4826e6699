package sample

import (
	"math"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      inBigNumbers,
	})
}

// inBigNumbers follows the statement with numbers of any size.
func inBigNumbers(seed, idx uint64, dim int) []float64 {
	word := func(v uint64) *big.Int { return new(big.Int).SetUint64(v) }
	wrap := func(v *big.Int) *big.Int { return v.Mod(v, new(big.Int).Lsh(big.NewInt(1), 64)) }
	fold := func(v *big.Int, by uint) *big.Int { return new(big.Int).Xor(v, new(big.Int).Rsh(v, by)) }
	hash := func(v *big.Int) *big.Int {
		v = wrap(new(big.Int).Add(v, word(0x9e3779b97f4a7c15)))
		v = wrap(new(big.Int).Mul(fold(v, 30), word(0xbf58476d1ce4e5b9)))
		v = wrap(new(big.Int).Mul(fold(v, 27), word(0x94d049bb133111eb)))
		return fold(v, 31)
	}
	state := hash(new(big.Int).Xor(hash(word(seed)), word(idx)))
	var x []float64
	for range dim {
		upper := new(big.Int).Quo(hash(state), big.NewInt(2048))
		v, exact := new(big.Rat).SetFrac(upper, new(big.Int).Lsh(big.NewInt(1), 53)).Float64()
		if !exact {
			panic("not a float64")
		}
		x = append(x, v)
		state = wrap(state.Add(state, word(0x9e3779b97f4a7c15)))
	}
	return x
}

// Known numbers of SplitMix64: the indices are chosen such that the key is its
// seed, 0 and 1234567. The second list is that of Rosetta Code.
func TestKnownAnswers(t *testing.T) {
	for _, test := range []struct {
		seed, idx uint64
		want      []uint64
	}{
		{0, 9504898140783267396, []uint64{0xe220a8397b1dcdaf, 0x6e789e6aa1b965f4, 0x06c45d188009454f}},
		{42, 1795729140996015899, []uint64{6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821}},
	} {
		for j, x := range sampleAt(test.seed, test.idx, len(test.want)) {
			require.Equal(t, float64(test.want[j]>>11)/(1<<53), x, "number %d", j)
		}
	}
}

// A longer sample begins like a shorter one, and neighbours in seed and index
// have no number in common.
func TestPrefixAndNeighbours(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		seed, idx, dim := args[0].(uint64), args[1].(uint64), args[2].(int)
		x := sampleAt(seed, idx, dim)
		require.Equal(t, x, sampleAt(seed, idx, dim+3)[:dim])
		for _, other := range [][]float64{
			sampleAt(seed+1, idx, dim), sampleAt(seed, idx+1, dim), sampleAt(seed+1, idx-1, dim),
			sampleAt(seed^1, idx^1, dim), sampleAt(seed, idx+golden, dim), sampleAt(seed+golden, idx, dim),
		} {
			for _, v := range x {
				require.NotContains(t, other, v, "seed %d, idx %d", seed, idx)
				require.True(t, v >= 0 && v < 1)
			}
		}
	})
}

// Samples are the same in any order, and from many goroutines at once.
func TestAnyOrderAndAtOnce(t *testing.T) {
	const n = 64
	want := make([][]float64, n)
	for idx := range want {
		want[idx] = sampleAt(9, uint64(idx), 5)
	}
	got, done := make([][]float64, n), make(chan int)
	for _, idx := range rand.New(rand.NewPCG(1, 23)).Perm(n) {
		go func() {
			got[idx] = sampleAt(9, uint64(idx), 5)
			done <- idx
		}()
	}
	for range n {
		<-done
	}
	require.Equal(t, want, got)
}

// The first numbers of 20000 samples fill 100 bins evenly, and so do the second
// ones: chi-squared at 99 degrees of freedom stays below what chance passes once
// in a million times. First and second are not correlated.
func TestUniform(t *testing.T) {
	const samples, bins = 20000, 100
	var first, second [bins]float64
	covariance := 0.0
	for idx := range uint64(samples) {
		x := sampleAt(3, idx, 2)
		first[int(x[0]*bins)]++
		second[int(x[1]*bins)]++
		covariance += (x[0] - 0.5) * (x[1] - 0.5) / samples
	}
	for _, count := range [][bins]float64{first, second} {
		sum := 0.0
		for _, c := range count {
			sum += (c - samples/bins) * (c - samples/bins) / (samples / bins)
		}
		require.Less(t, sum, 187.0)
	}
	require.Less(t, math.Abs(covariance), 5.0/12/math.Sqrt(samples)) // five standard deviations
}

// Erratum 3.3.4: manual_seed(idx) sets the generator that all share and knows no
// data set. Two data sets then have the same samples, and whatever is drawn next
// is the same, too.
func TestErratumManualSeed(t *testing.T) {
	shared := rand.New(rand.NewPCG(0, 0))
	manualSeed := func(seed uint64) { shared = rand.New(rand.NewPCG(seed, 0)) }
	item := func(idx uint64) []float64 {
		manualSeed(idx)
		return []float64{shared.Float64(), shared.Float64()}
	}
	var items [2][]float64
	var next [2]float64
	for i, dataset := range []uint64{1, 2} {
		manualSeed(dataset)
		items[i] = item(3)
		next[i] = shared.Float64()
	}
	require.Equal(t, items[0], items[1])
	require.Equal(t, next[0], next[1])

	require.False(t, slices.Equal(sampleAt(1, 3, 2), sampleAt(2, 3, 2)))
}
