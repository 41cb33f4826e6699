package addbinary

import (
	"strconv"
	"testing"

	"pgregory.net/rapid"

	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute: func(a, b string) string { // no more than 20 digits
			return strconv.FormatInt(value(a)+value(b), 2)
		},
	})
}

func value(s string) int64 {
	n, err := strconv.ParseInt(s, 2, 64)
	if err != nil {
		panic(err)
	}
	return n
}

// For numbers of any length: a sum does not depend on the order, nor on what is
// added first, and twice a number is the number with a zero behind.
func TestSums(t *testing.T) {
	digits := rapid.StringMatching(`1[01]{0,80}|1{1,80}|10{0,80}`)
	for _, a := range Approaches {
		add := a.Func.(func(a, b string) string)
		t.Run(a.Name, rapid.MakeCheck(func(t *rapid.T) {
			x, y, z := digits.Draw(t, "x"), digits.Draw(t, "y"), digits.Draw(t, "z")
			if got, want := add(y, x), add(x, y); got != want {
				t.Errorf("addBinary(%q, %q) = %q, but turned round %q", y, x, got, want)
			}
			if got, want := add(add(x, y), z), add(x, add(y, z)); got != want {
				t.Errorf("%q + %q + %q is %q or %q", x, y, z, got, want)
			}
			if got, want := add(x, x), x+"0"; got != want {
				t.Errorf("addBinary(%q, %q) = %q, want %q", x, x, got, want)
			}
			if got := add(x, "0"); got != x {
				t.Errorf("addBinary(%q, \"0\") = %q", x, got)
			}
		}))
	}
}
