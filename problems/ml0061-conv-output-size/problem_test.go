package convsize

import (
	"errors"
	"math/big"
	"sort"
	"testing"

	"pgregory.net/rapid"

	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      countWindows,
	})
}

// countWindows looks for the first window whose last cell falls off the end.
func countWindows(n, k, padTotal, stride, dilation int) (int, error) {
	if min(n, k, stride, dilation) < 1 || padTotal < 0 {
		return 0, errors.New("no sizes of a convolution")
	}
	of := func(a, b int) *big.Int { return new(big.Int).Mul(big.NewInt(int64(a)), big.NewInt(int64(b))) }
	windows := sort.Search(n+padTotal+1, func(w int) bool {
		last := of(w, stride)
		last.Add(last, of(k-1, dilation))
		return last.Cmp(big.NewInt(int64(n+padTotal))) >= 0
	})
	if windows == 0 {
		return 0, errors.New("no window fits")
	}
	return windows, nil
}

// With stride 1, padding by the kernel's span less one keeps the size; with any
// stride it leaves one output for each stride begun.
func TestSamePadding(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 1e12).Draw(t, "n")
		k := rapid.IntRange(1, 1e6).Draw(t, "k")
		dilation := rapid.IntRange(1, 1e6).Draw(t, "dilation")
		stride := rapid.IntRange(1, 100).Draw(t, "stride")
		got, err := convOutputSize(n, k, dilation*(k-1), stride, dilation)
		if err != nil {
			t.Fatal(err)
		}
		if before, upTo := (got-1)*stride, got*stride; before >= n || upTo < n {
			t.Errorf("convOutputSize(%d, %d, %d, %d, %d) = %d", n, k, dilation*(k-1), stride, dilation, got)
		}
	})
}

// A larger kernel or stride never makes more outputs, and going back from an
// exact fit gives the input's size.
func TestShrinksWithKernelAndStride(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := Inputs.Small(t)
		n, k, pad, stride, dilation := a[0].(int), a[1].(int), a[2].(int), a[3].(int), a[4].(int)
		got, err := convOutputSize(n, k, pad, stride, dilation)
		if err != nil {
			return
		}
		if more, err := convOutputSize(n, k+1, pad, stride, dilation); err == nil && more > got {
			t.Errorf("k = %d gives %d, k = %d gives %d", k, got, k+1, more)
		}
		if more, err := convOutputSize(n, k, pad, stride+1, dilation); err != nil || more > got {
			t.Errorf("stride %d gives %d, stride %d gives %d (%v)", stride, got, stride+1, more, err)
		}
		exact := (got-1)*stride + dilation*(k-1) + 1 - pad
		if exact < 1 {
			return
		}
		if again, err := convOutputSize(exact, k, pad, stride, dilation); err != nil || again != got {
			t.Errorf("%d outputs need n = %d, which gives %d (%v)", got, exact, again, err)
		}
	})
}

// Erratum 2.2: the notes call p the padding of the height. Their formula is right
// for the padding of both sides together; with that of one side it loses an
// output. And its floor is not Go's division, which makes an output of a kernel
// that does not fit.
func TestErratumPaddingOfBothSides(t *testing.T) {
	printed := func(n, k, p, s int) int { return (n - k + p + s) / s }
	const n, k, each, stride = 7, 3, 1, 2
	want, err := countWindows(n, k, 2*each, stride, 1)
	if err != nil || printed(n, k, 2*each, stride) != want || printed(n, k, each, stride) != want-1 {
		t.Errorf("%d outputs; printed: %d of all padding, %d of one side's", want, printed(n, k, 2*each, stride), printed(n, k, each, stride))
	}
	room := 2 - 3 // cells, after a kernel of 3 on 2
	if _, err := countWindows(2, 3, 0, stride, 1); err == nil || room/stride+1 != 1 {
		t.Errorf("a kernel of 3 on 2 cells: %v; by Go's division %d", err, room/stride+1)
	}
}
