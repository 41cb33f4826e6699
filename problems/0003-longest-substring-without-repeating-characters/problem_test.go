package longestwindow

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
		Brute:      everySubstring,
	})
}

// everySubstring looks into each substring for a letter that comes twice.
func everySubstring(s string) int {
	best := 0
	for i := range len(s) {
		for j := i + 1; j <= len(s); j++ {
			if window := s[i:j]; j-i > best && !repeats(window) {
				best = j - i
			}
		}
	}
	return best
}

func repeats(s string) bool {
	for _, c := range s {
		if strings.Count(s, string(c)) > 1 {
			return true
		}
	}
	return false
}

// Backwards the answer is the same. Two texts in a row have at least the longer
// answer of the two, and at most their sum.
func TestParts(t *testing.T) {
	for _, a := range Approaches {
		length := a.Func.(func(string) int)
		t.Run(a.Name, rapid.MakeCheck(func(t *rapid.T) {
			s := Inputs.Small(t)[0].(string)
			want := length(s)
			backwards := make([]byte, len(s))
			for i := range len(s) {
				backwards[len(s)-1-i] = s[i]
			}
			if got := length(string(backwards)); got != want {
				t.Errorf("%d of %q, but %d of it backwards", want, s, got)
			}
			at := rapid.IntRange(0, len(s)).Draw(t, "at")
			left, right := length(s[:at]), length(s[at:])
			if want < max(left, right) || want > left+right {
				t.Errorf("%d of %q, but %d and %d of its parts, cut at %d", want, s, left, right, at)
			}
		}))
	}
}
