package validparens

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
		Brute:      reducible,
	})
}

// reducible takes out pairs until none is left.
func reducible(s string) bool {
	for {
		shorter := s
		for _, pair := range []string{"()", "[]", "{}"} {
			shorter = strings.ReplaceAll(shorter, pair, "")
		}
		if shorter == s {
			return s == ""
		}
		s = shorter
	}
}

// A text is valid exactly if its mirror image is, and if it is so twice in a row;
// a valid one put at any place of another changes nothing there. Within brackets
// a valid one stays so; an invalid one may become valid, as }{ does.
func TestGrammar(t *testing.T) {
	mirror := strings.NewReplacer("(", ")", ")", "(", "[", "]", "]", "[", "{", "}", "}", "{")
	rapid.Check(t, func(t *rapid.T) {
		s := Inputs.Small(t)[0].(string)
		want := isValid(s)
		backwards := []byte(mirror.Replace(s))
		for i, j := 0, len(backwards)-1; i < j; i, j = i+1, j-1 {
			backwards[i], backwards[j] = backwards[j], backwards[i]
		}
		at := rapid.IntRange(0, len(s)).Draw(t, "at")
		for _, same := range []string{string(backwards), s[:at] + "[()]" + s[at:], s + s} {
			if got := isValid(same); got != want {
				t.Errorf("isValid(%q) = %t, but isValid(%q) = %t", same, got, s, want)
			}
		}
		if want && !isValid("{"+s+"}") {
			t.Errorf("isValid(%q) is false, but isValid(%q) is true", "{"+s+"}", s)
		}
		if isValid(s[:len(s)-1]) && want {
			t.Errorf("isValid(%q) is true, with the last bracket and without it", s)
		}
	})
}
