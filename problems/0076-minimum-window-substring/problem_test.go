package minwindow

import (
	"testing"

	"pgregory.net/rapid"

	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      shortestCover,
	})
}

// shortestCover tries every substring, the shortest first.
func shortestCover(s, t string) string {
	for size := 1; size <= len(s); size++ {
		for i := 0; i+size <= len(s); i++ {
			if covers(s[i:i+size], t) {
				return s[i : i+size]
			}
		}
	}
	return ""
}

func covers(window, t string) bool {
	count := map[rune]int{}
	for _, c := range window {
		count[c]++
	}
	for _, c := range t {
		count[c]--
		if count[c] < 0 {
			return false
		}
	}
	return true
}

// A window can lose neither end, and more of s never makes it longer.
func TestWindowIsTight(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		s, want := args[0].(string), args[1].(string)
		window := minWindow(s, want)
		if window == "" {
			return
		}
		if covers(window[1:], want) || covers(window[:len(window)-1], want) {
			t.Errorf("minWindow(%q, %q) = %q, which can be shortened", s, want, window)
		}
		if longer := minWindow(s+s, want); len(longer) > len(window) {
			t.Errorf("minWindow(%q, %q) = %q, longer than in half of it", s+s, want, longer)
		}
	})
}
