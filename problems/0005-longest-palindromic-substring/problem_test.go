package palindrome

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
		Brute:      longestFirst,
	})
}

// longestFirst tries every substring, the longest first, and takes the first
// that reads the same backwards.
func longestFirst(s string) string {
	for size := len(s); size > 0; size-- {
		for i := 0; i+size <= len(s); i++ {
			if part := s[i : i+size]; part == reverse(part) {
				return part
			}
		}
	}
	return ""
}

// Reading s backwards changes no palindrome, and enclosing s in a new letter
// lengthens only a palindrome that is all of s.
func TestReversedAndEnclosed(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := Inputs.Small(t)[0].(string)
		got := longestPalindrome(s)
		if back := longestPalindrome(reverse(s)); len(back) != len(got) {
			t.Errorf("longestPalindrome(%q) = %q, but backwards %q", s, got, back)
		}
		want := len(got)
		if want == len(s) {
			want += 2
		}
		if enclosed := longestPalindrome("x" + s + "x"); len(enclosed) != want {
			t.Errorf("longestPalindrome(%q) = %q, want length %d", "z"+s+"z", enclosed, want)
		}
	})
}

// The checker tells what is wrong with an answer.
func TestCheck(t *testing.T) {
	for got, want := range map[string]string{
		"aba":   "",
		"bab":   "",
		"bb":    "no substring",
		"babad": "no palindrome",
		"a":     `"a" has length 1`,
		"":      `"" has length 0`,
	} {
		err := Problem.Complain([]any{"babad"}, []any{"bab"}, []any{got})
		if err == nil && want != "" || err != nil && (want == "" || !strings.Contains(err.Error(), want)) {
			t.Errorf("the answer %q: %v, want %q", got, err, want)
		}
	}
}
