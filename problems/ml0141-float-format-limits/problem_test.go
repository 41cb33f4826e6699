package formatlimits

import (
	"fmt"
	"math"
	"math/big"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"drill/judge"
	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{Problem: Problem, Approaches: Approaches, Inputs: Inputs, Brute: written})
}

// written has the numbers read from their digits, in binary: 0.00..01, 1, and
// 1.11..11, each with its exponent.
func written(expBits, fracBits int) (minSub, minNormal, largest *big.Float, err error) {
	if expBits <= 1 || fracBits <= 0 {
		return nil, nil, nil, fmt.Errorf("no format")
	}
	bias := int(math.Pow(2, float64(expBits-1))) - 1
	read := func(digits string, exponent int) *big.Float {
		f, _, err := big.ParseFloat(fmt.Sprintf("0b%sp%d", digits, exponent), 0, 400, big.ToZero)
		if err != nil {
			panic(err)
		}
		return f
	}
	minSub = read("0."+strings.Repeat("0", fracBits-1)+"1", 1-bias)
	return minSub, read("1.0", 1-bias), read("1."+strings.Repeat("1", fracBits), bias), nil
}

// limits are those of a format as float64.
func limits(t require.TestingT, expBits, fracBits int) [3]float64 {
	minSub, minNormal, largest, err := formatLimits(expBits, fracBits)
	require.NoError(t, err)
	var v [3]float64
	for i, f := range []*big.Float{minSub, minNormal, largest} {
		exact := big.Exact
		v[i], exact = f.Float64()
		require.Equal(t, big.Exact, exact)
	}
	return v
}

// Go's own constants, and all numbers of float32 that lie beside the limits.
func TestGoFormats(t *testing.T) {
	require.Equal(t, [3]float64{math.SmallestNonzeroFloat64, 0x1p-1022, math.MaxFloat64}, limits(t, 11, 52))
	single := limits(t, 8, 23)
	require.Equal(t, [3]float64{math.SmallestNonzeroFloat32, 0x1p-126, math.MaxFloat32}, single)
	for i, bits := range []uint32{1, 1 << 23, 0xff<<23 - 1} {
		require.Equal(t, bits, math.Float32bits(float32(single[i])))
	}
}

// A small format has few numbers: decode them all.
func TestEveryNumberOfSmallFormats(t *testing.T) {
	for expBits := 2; expBits <= 5; expBits++ {
		for fracBits := 1; fracBits <= 4; fracBits++ {
			bias := 1<<(expBits-1) - 1
			minSub, minNormal, largest := math.Inf(1), math.Inf(1), 0.0
			for field := range 1<<expBits - 1 { // the last is of infinity and NaN
				for fraction := range 1 << fracBits {
					v := math.Ldexp(float64(fraction), 1-bias-fracBits)
					if field > 0 {
						v = math.Ldexp(float64(1<<fracBits+fraction), field-bias-fracBits)
						minNormal = min(minNormal, v)
					}
					if v > 0 {
						minSub = min(minSub, v)
					}
					largest = max(largest, v)
				}
			}
			require.Equal(t, [3]float64{minSub, minNormal, largest}, limits(t, expBits, fracBits))
		}
	}
}

// The largest is (2 - 2^-f) 2^bias; the smallest of all is the smallest normal
// number, shifted by the fraction.
func TestRatios(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		expBits, fracBits := rapid.IntRange(2, 30).Draw(t, "expBits"), rapid.IntRange(1, 300).Draw(t, "fracBits")
		minSub, minNormal, largest, err := formatLimits(expBits, fracBits)
		require.NoError(t, err)
		require.NoError(t, judge.Diff(minNormal, new(big.Float).SetMantExp(minSub, fracBits)))
		ulp := new(big.Float).SetMantExp(big.NewFloat(1), -fracBits)
		significand := new(big.Float).SetPrec(400).Sub(big.NewFloat(2), ulp)
		require.NoError(t, judge.Diff(significand.SetMantExp(significand, 1<<(expBits-1)-1), largest))
	})
}

// Erratum 4.5.3: the notes give TF32 10 bits of exponent, 19 of fraction and a
// range between FP32 and FP16. Such a format would reach beyond FP32, 2^511; the
// real one has 8 and 10 bits, and the range of FP32 but for the last digits.
func TestErratumTF32(t *testing.T) {
	printed, single, half := limits(t, 10, 19), limits(t, 8, 23), limits(t, 5, 10)
	require.Greater(t, printed[2], single[2])
	require.Less(t, printed[1], single[1])
	tf, brain := limits(t, 8, 10), limits(t, 8, 7)
	require.Equal(t, single[1], tf[1])
	require.Equal(t, brain[1], tf[1])
	require.True(t, brain[2] < tf[2] && tf[2] < single[2] && half[2] < brain[2])
	require.InDelta(t, 1, tf[2]/single[2], 1e-3)
}

// Erratum 4.5.1: the notes bound the argument of exp by bias*ln 2, as if the
// largest number were 2^bias. It is nearly twice that.
func TestErratumLargestIsNoPowerOfTwo(t *testing.T) {
	for _, format := range []struct{ expBits, fracBits, bias int }{{11, 52, 1023}, {8, 23, 127}, {8, 7, 127}, {5, 10, 15}} {
		largest := limits(t, format.expBits, format.fracBits)[2]
		printed := float64(format.bias) * math.Ln2
		require.Greater(t, math.Log(largest)-printed, 0.65)
		require.Greater(t, largest, math.Exp(printed)*1.9)
	}
}
