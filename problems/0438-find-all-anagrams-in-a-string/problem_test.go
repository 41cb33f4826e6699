package anagrams

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      sortEveryWindow,
	})
}

func sortEveryWindow(s, p string) []int {
	starts := []int{}
	for i := 0; i+len(p) <= len(s); i++ {
		if sorted(s[i:i+len(p)]) == sorted(p) {
			starts = append(starts, i)
		}
	}
	return starts
}

func sorted(s string) string {
	letters := []byte(s)
	slices.Sort(letters)
	return string(letters)
}

// The order of p does not matter; with its letters between two copies of s, all
// that is in s is found in both, and what lies between is found too.
func TestOrderOfP(t *testing.T) {
	for _, a := range Approaches {
		find := a.Func.(func(s, p string) []int)
		t.Run(a.Name, rapid.MakeCheck(func(t *rapid.T) {
			args := Inputs.Small(t)
			s, p := args[0].(string), args[1].(string)
			found := find(s, p)
			if diff := cmp.Diff(found, find(s, sorted(p)), cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("findAnagrams(%q, %q), and with p sorted (-p +sorted):\n%s", s, p, diff)
			}
			among := find(s+p+s, p)
			for _, i := range append(found, len(s)) {
				if !slices.Contains(among, i) {
					t.Errorf("findAnagrams(%q, %q) = %v lacks %d", s+p+s, p, among, i)
				}
				if j := i + len(s) + len(p); i < len(s) && !slices.Contains(among, j) {
					t.Errorf("findAnagrams(%q, %q) = %v lacks %d", s+p+s, p, among, j)
				}
			}
		}))
	}
}
