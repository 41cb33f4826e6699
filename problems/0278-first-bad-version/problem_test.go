package firstbad

import (
	"math"
	"testing"

	"pgregory.net/rapid"

	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      func(_, bad int) int { return bad }, // the case says it itself
	})
}

// The answer is bad, the version before it is not, and no more is asked than
// what tells n versions apart.
func TestAnswerIsTheFirst(t *testing.T) {
	for _, a := range Approaches {
		find := a.Func.(func(int) int)
		t.Run(a.Name, rapid.MakeCheck(func(t *rapid.T) {
			n := rapid.IntRange(1, math.MaxInt32).Draw(t, "n")
			bad := rapid.IntRange(1, n).Draw(t, "bad")
			calls := 0
			isBadVersion = func(version int) bool {
				if calls++; version < 1 || version > n {
					t.Fatalf("isBadVersion(%d) of %d versions", version, n)
				}
				return version >= bad
			}
			got := find(n)
			most := int(math.Ceil(math.Log2(float64(n))))
			if calls > most {
				t.Errorf("firstBadVersion(%d) took %d calls, want at most %d", n, calls, most)
			}
			if !isBadVersion(got) || got > 1 && isBadVersion(got-1) {
				t.Errorf("firstBadVersion(%d) = %d, but the first bad one is %d", n, got, bad)
			}
		}))
	}
}

// Counting is what a solution is held to, whatever it answers.
func TestTooManyCalls(t *testing.T) {
	adapt := Problem.Adapt.(func(n, bad int) (int, func(int) (int, error)))
	for _, n := range []int{1, 2, 3, 1000, math.MaxInt32} {
		most := 4*math.Floor(math.Log2(float64(n))) + 8
		_, read := adapt(n, n)
		for range int(most) {
			isBadVersion(1)
		}
		if _, err := read(n); err != nil {
			t.Errorf("n = %d: %v", n, err)
		}
		isBadVersion(1)
		if _, err := read(n); err == nil {
			t.Errorf("n = %d: %g calls and one more are allowed", n, most)
		}
	}
}
