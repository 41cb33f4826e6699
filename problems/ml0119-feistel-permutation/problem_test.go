package feistel

import (
	"errors"
	"math/big"
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

// inBigNumbers follows the statement with numbers of any size: exclusive or is
// theirs, everything else is division and remainder.
func inBigNumbers(i, n, key uint64, rounds int) (uint64, error) {
	if n == 0 || rounds <= 0 || i > n-1 {
		return 0, errors.New("no place")
	}
	big64 := func(v uint64) *big.Int { return new(big.Int).SetUint64(v) }
	wrap := func(v *big.Int) *big.Int { return v.Mod(v, new(big.Int).Lsh(big.NewInt(1), 64)) }
	fold := func(v *big.Int, by uint) *big.Int { return new(big.Int).Xor(v, new(big.Int).Rsh(v, by)) }
	mix := func(v *big.Int) *big.Int {
		v = wrap(new(big.Int).Add(v, big64(0x9e3779b97f4a7c15)))
		v = wrap(new(big.Int).Mul(fold(v, 30), big64(0xbf58476d1ce4e5b9)))
		v = wrap(new(big.Int).Mul(fold(v, 27), big64(0x94d049bb133111eb)))
		return fold(v, 31)
	}
	side := big.NewInt(1) // 2^w
	for new(big.Int).Mul(side, side).Cmp(big64(n)) < 0 {
		side.Add(side, side)
	}
	x := big64(i)
	for {
		left, right := new(big.Int).QuoRem(x, side, new(big.Int))
		for r := range rounds {
			k := mix(wrap(new(big.Int).Add(mix(big64(key)), big64(uint64(r)))))
			f := mix(k.Xor(k, right))
			left, right = right, new(big.Int).Xor(left, f.Mod(f, side))
		}
		x = new(big.Int).Add(new(big.Int).Mul(left, side), right)
		if x.Cmp(big64(n)) < 0 {
			return x.Uint64(), nil
		}
	}
}

// Published first numbers of SplitMix64: those of seed 1234567 in Rosetta Code.
func TestMixIsSplitMix64(t *testing.T) {
	require.Equal(t, uint64(0xe220a8397b1dcdaf), mix(0))
	const golden = 0x9e3779b97f4a7c15
	for i, want := range []uint64{6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821} {
		require.Equal(t, want, mix(1234567+uint64(i)*golden&(1<<64-1)))
	}
}

func permutation(t *testing.T, n, key uint64, rounds int) []uint64 {
	var to []uint64
	for i := range n {
		x, err := feistelIndex(i, n, key, rounds)
		require.NoError(t, err)
		to = append(to, x)
	}
	return to
}

// Every n has its permutation: no number is missing.
func TestBijection(t *testing.T) {
	sizes := []uint64{255, 256, 257, 1000, 1023, 1024, 1025, 4095, 4096}
	for n := range uint64(70) {
		sizes = append(sizes, n)
	}
	for _, n := range sizes {
		for _, rounds := range []int{1, 2, 3, 4, 7} {
			to := permutation(t, n, n*n+3, rounds)
			slices.Sort(to)
			for i, x := range to {
				if x != uint64(i) {
					t.Fatalf("n = %d in %d rounds: %d is missing", n, rounds, i)
				}
			}
		}
	}
}

// inverse goes the rounds backwards.
func inverse(x, n, key uint64, rounds int) uint64 {
	width := 0
	for width < 32 && n-1 >= 1<<(2*width) {
		width++
	}
	for {
		left, right := x>>width, x%(1<<width)
		for r := rounds - 1; r >= 0; r-- {
			left, right = right^mix(mix(mix(key)+uint64(r))^left)%(1<<width), left
		}
		if x = left<<width + right; x < n {
			return x
		}
	}
}

func TestInverse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		i, n, key, rounds := args[0].(uint64), args[1].(uint64), args[2].(uint64), args[3].(int)
		x, err := feistelIndex(i, n, key, rounds)
		if err == nil && inverse(x, n, key, rounds) != i {
			t.Errorf("feistelIndex(%d, %d, %d, %d) = %d, whose inverse is %d", i, n, key, rounds, x, inverse(x, n, key, rounds))
		}
	})
}

// Keys differ, and over many of them every number is as likely to come first:
// chi-squared at 99 degrees of freedom stays below what chance passes once in a
// million times.
func TestKeys(t *testing.T) {
	require.NotEqual(t, permutation(t, 100, 1, 4), permutation(t, 100, 2, 4))
	const n, keys = 100, 20000
	var count [n]float64
	for key := range uint64(keys) {
		x, err := feistelIndex(0, n, key, 4)
		require.NoError(t, err)
		count[x]++
	}
	sum := 0.0
	for _, c := range count {
		sum += (c - keys/n) * (c - keys/n) / (keys / n)
	}
	require.Less(t, sum, 187.0)
}
