package ransomnote

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
		Brute:      cutOut,
	})
}

// cutOut takes each letter of the note out of the magazine.
func cutOut(ransomNote, magazine string) bool {
	for _, c := range ransomNote {
		if !strings.ContainsRune(magazine, c) {
			return false
		}
		magazine = strings.Replace(magazine, string(c), "", 1)
	}
	return true
}

// Every note can be made of itself and of more, not with one more letter. What
// makes a note makes its parts.
func TestMonotone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		note, magazine := args[0].(string), args[1].(string)
		c := rapid.SampledFrom([]string{"a", "m", "z"}).Draw(t, "c")
		if !canConstruct(note, note) || !canConstruct(note, magazine+note) || canConstruct(note+c, note) {
			t.Errorf("%q can not be made of itself or of more, or %q can be made of less", note, note+c)
		}
		if want := canConstruct(note, magazine); canConstruct(c+note, magazine+c) != want {
			t.Errorf("canConstruct(%q, %q) = %t, but not with one more %s on both sides", note, magazine, want, c)
		} else if want && !canConstruct(note[1:], magazine) {
			t.Errorf("canConstruct(%q, %q) is true, but not for %q", note, magazine, note[1:])
		}
	})
}
