package buildpalindrome

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      everySubset,
	})
}

// everySubset tries all choices of letters: some order of them is a palindrome
// if they strike each other out in pairs, but for one at most.
func everySubset(s string) int {
	best := 0
	for chosen := range 1 << len(s) {
		single, size := "", 0
		for i := range len(s) {
			if chosen>>i&1 == 0 {
				continue
			}
			size++
			if c := s[i : i+1]; strings.Contains(single, c) {
				single = strings.Replace(single, c, "", 1)
			} else {
				single += c
			}
		}
		if len(single) <= 1 {
			best = max(best, size)
		}
	}
	return best
}

// A pair more makes it longer by two. A letter more never makes it shorter, and
// makes it longer by at most two. The order does not matter.
func TestMoreLetters(t *testing.T) {
	for _, a := range Approaches {
		length := a.Func.(func(string) int)
		t.Run(a.Name, rapid.MakeCheck(func(t *rapid.T) {
			s := Inputs.Small(t)[0].(string)
			c := rapid.SampledFrom([]string{"a", "A", "q", "Z"}).Draw(t, "letter")
			want := length(s)
			if got := length(c + s + c); got != want+2 {
				t.Errorf("%d of %q, but %d with two more %s", want, s, got, c)
			}
			if got := length(s + c); got < want || got > want+2 {
				t.Errorf("%d of %q, but %d with one more %s", want, s, got, c)
			}
			if got := length(s[1:] + s[:1]); got != want {
				t.Errorf("%d of %q, but %d of it in another order", want, s, got)
			}
		}))
	}
}
