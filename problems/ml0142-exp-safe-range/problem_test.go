package saferange

import (
	"errors"
	"math"
	"math/big"
	"testing"

	"pgregory.net/rapid"

	"drill/judge"
	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      bisect,
	})
}

// bisect looks for the places where e^x, in many bits, passes the limits of the
// format, which are put together from their fields.
func bisect(expBits, fracBits int) (lo, loSub, hi float64, err error) {
	if expBits <= 1 || fracBits <= 0 {
		return 0, 0, 0, errors.New("no such format")
	}
	value := func(exponent int, significand *big.Int) *big.Float {
		f := new(big.Float).SetInt(significand)
		return f.SetMantExp(f, exponent-(1<<(expBits-1)-1)-fracBits)
	}
	one := big.NewInt(1)
	implicit := new(big.Int).Lsh(one, uint(fracBits))
	ones := new(big.Int).Sub(new(big.Int).Lsh(one, uint(fracBits+1)), one)
	lo = crossing(value(1, implicit))
	loSub = crossing(value(1, one))
	hi = crossing(value(1<<expBits-2, ones))
	return lo, loSub, hi, nil
}

// crossing returns the x at which e^x passes limit.
func crossing(limit *big.Float) float64 {
	below, above := -1e9, 1e9
	for range 120 {
		x := below + (above-below)/2
		if exp(x).Cmp(limit) > 0 {
			above = x
		} else {
			below = x
		}
	}
	return above
}

// exp returns e^x by Taylor's series for a small part of x, squared until it is whole.
func exp(x float64) *big.Float {
	const halvings = 40
	part := new(big.Float).SetPrec(250).SetMantExp(big.NewFloat(x), -halvings)
	e := new(big.Float).SetPrec(250)
	for n := int64(20); n > 0; n-- { // 1 + x/1 (1 + x/2 (1 + x/3 (...)))
		e.Mul(e, part)
		e.Quo(e, new(big.Float).SetInt64(n))
		e.Add(e, big.NewFloat(1))
	}
	for range halvings {
		e.Mul(e, e)
	}
	return e
}

// The formats that Go has itself say where their exponentials end.
func TestGoAgrees(t *testing.T) {
	lo, loSub, hi, err := expSafeRange(11, 52)
	if err != nil {
		t.Fatal(err)
	}
	// By halves: on amd64, math.Exp is infinite from 709.44 on.
	below, above := math.Exp(hi/2-1e-12), math.Exp(hi/2+1e-12)
	if math.IsInf(below*below, 1) || !math.IsInf(above*above, 1) {
		t.Errorf("e^x is %v below and %v above %v in float64", below*below, above*above, hi)
	}
	const smallestNormal = 0x1p-1022
	if e := math.Exp(lo); math.Abs(e/smallestNormal-1) > 1e-12 {
		t.Errorf("e^%v = %v in float64, want about %v", lo, e, smallestNormal)
	}
	if e := math.Exp(loSub - math.Ln2 - 0.01); e != 0 {
		t.Errorf("e^x = %v in float64, an octave below %v", e, loSub)
	}

	lo, loSub, hi, err = expSafeRange(8, 23)
	if err != nil {
		t.Fatal(err)
	}
	if at, above := float32(math.Exp(hi)), float32(math.Exp(hi+1e-6)); at != math.MaxFloat32 || !math.IsInf(float64(above), 1) {
		t.Errorf("e^x is %v at and %v above %v in float32", at, above, hi)
	}
	if e := float32(math.Exp(lo)); e != 0x1p-126 {
		t.Errorf("e^%v = %v in float32, want %v", lo, e, float32(0x1p-126))
	}
	if e := float32(math.Exp(loSub)); e != math.SmallestNonzeroFloat32 {
		t.Errorf("e^%v = %v in float32, want %v", loSub, e, math.SmallestNonzeroFloat32)
	}
}

// A bit more of fraction halves the smallest number and nothing else; the
// limits stand in order.
func TestOneMoreBit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		expBits := rapid.IntRange(2, 30).Draw(t, "expBits")
		fracBits := rapid.IntRange(1, 299).Draw(t, "fracBits")
		lo, loSub, hi, err := expSafeRange(expBits, fracBits)
		if err != nil {
			t.Fatal(err)
		}
		if !(loSub < lo && lo <= 0 && 0 < hi) {
			t.Errorf("limits %v, %v, %v are out of order", loSub, lo, hi)
		}
		lo1, loSub1, hi1, err := expSafeRange(expBits, fracBits+1)
		if err != nil {
			t.Fatal(err)
		}
		want := []float64{lo, loSub - math.Ln2}
		if err := judge.DiffNear(want, []float64{lo1, loSub1}, 1e-14, 1e-15); err != nil {
			t.Errorf("one more bit of fraction: %v", err)
		}
		if hi1 < hi || hi1-hi > math.Ldexp(1, -fracBits) {
			t.Errorf("one more bit of fraction raises hi from %v to %v", hi, hi1)
		}
	})
}

// Erratum 4.5.2: the column exp_min of the notes' table repeats the format's
// smallest number. There e^x has long been 0, as the table's own next column
// shows; it is not below a normal number before the logarithm of the smallest one.
func TestErratumUnderflowIsNearer(t *testing.T) {
	lo, loSub, _, err := expSafeRange(11, 52)
	if err != nil {
		t.Fatal(err)
	}
	if math.Exp(-math.MaxFloat64) != 0 || math.Exp(loSub-1) != 0 || math.Exp(loSub+1) == 0 || math.Exp(lo+1e-9) < 0x1p-1022 {
		t.Errorf("e^x is %v at the lowest number, %v below and %v above %v", math.Exp(-math.MaxFloat64), math.Exp(loSub-1), math.Exp(loSub+1), loSub)
	}
}
