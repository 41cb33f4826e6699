package validpalindrome

import (
	"regexp"
	"slices"
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
		Brute:      fromTheText,
	})
}

var others = regexp.MustCompile(`[^a-z0-9]`)

// fromTheText does what the statement says, word by word.
func fromTheText(s string) bool {
	kept := []rune(others.ReplaceAllString(strings.ToLower(s), ""))
	backwards := slices.Clone(kept)
	slices.Reverse(backwards)
	return slices.Equal(kept, backwards)
}

// Neither turning a text round, nor its case, nor what does not count matters;
// a text followed by its reverse is a palindrome.
func TestWhatDoesNotMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := Inputs.Small(t)[0].(string)
		want := isPalindrome(s)
		for _, same := range []string{reversed(s), strings.ToUpper(s), strings.ToLower(s), strings.ReplaceAll(s, "a", "a~"), "[" + s} {
			if isPalindrome(same) != want {
				t.Errorf("isPalindrome(%q) = %v, but isPalindrome(%q) = %v", s, want, same, !want)
			}
		}
		if both := s + reversed(s); !isPalindrome(both) {
			t.Errorf("isPalindrome(%q) = false", both)
		}
	})
}
