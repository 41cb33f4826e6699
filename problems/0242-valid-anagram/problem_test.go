package anagram

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
		Brute:      strikeOut,
	})
}

// strikeOut takes each letter of s out of t once.
func strikeOut(s, t string) bool {
	for _, c := range s {
		if !strings.ContainsRune(t, c) {
			return false
		}
		t = strings.Replace(t, string(c), "", 1)
	}
	return t == ""
}

// Being an anagram goes both ways and does not depend on order; the same letter
// on both sides changes nothing, one on one side ends it.
func TestEquivalence(t *testing.T) {
	for _, a := range Approaches {
		is := a.Func.(func(s, t string) bool)
		t.Run(a.Name, rapid.MakeCheck(func(t *rapid.T) {
			args := Inputs.Small(t)
			s, other := args[0].(string), args[1].(string)
			want := is(s, other)
			c := rapid.SampledFrom([]string{"a", "m", "z"}).Draw(t, "c")
			moved := s[1:] + s[:1]
			if !is(s, moved) || is(other, s) != want || is(moved, other) != want || is(c+s, other+c) != want {
				t.Errorf("isAnagram of %q and %q depends on their order, or on a common %s", s, other, c)
			}
			if want && is(s+c, other) {
				t.Errorf("isAnagram(%q, %q) is true, with the last letter and without it", s+c, other)
			}
		}))
	}
}
