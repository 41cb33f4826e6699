package fisheryates

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"drill/judge"
	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      followEach,
	})
}

// followEach follows every value by itself through all exchanges.
func followEach(a, draws []int) []int {
	out := make([]int, len(a))
	for place, v := range a {
		for t, j := range draws {
			switch i := len(a) - 1 - t; place {
			case i:
				place = j
			case j:
				place = i
			}
		}
		out[place] = v
	}
	return out
}

// All scripts of draws together give every order, each exactly once: so equally
// likely draws make equally likely orders.
func TestScriptsAndOrdersMatch(t *testing.T) {
	for _, a := range Approaches {
		shuffle := a.Func.(func([]int, func(int) int))
		scripts := 1 // n!
		for n := range 8 {
			scripts *= max(n, 1)
			orders := make(map[[7]int]bool)
			for script := range scripts {
				order := [7]int{0, 1, 2, 3, 4, 5, 6}
				shuffle(order[:n], func(k int) int {
					j := script % k
					script /= k
					return j
				})
				orders[order] = true
				slices.Sort(order[:n])
				if want := [7]int{0, 1, 2, 3, 4, 5, 6}; order != want {
					t.Fatalf("%s of %d values: some are lost, %v are left", a.Name, n, order[:n])
				}
			}
			if len(orders) != scripts {
				t.Errorf("%s of %d values: %d orders, want %d", a.Name, n, len(orders), scripts)
			}
		}
	}
}

// Exchanging once more, in the opposite order, brings the values back.
func TestUndone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		a, draws := args[0].([]int), args[1].([]int)
		before := slices.Clone(a)
		_, draw, read := Problem.Adapt.(func(a, draws []int) ([]int, func(int) int, func() ([]int, error)))(a, draws)
		fisherYates(a, draw)
		if _, err := read(); err != nil {
			t.Fatal(err)
		}
		for i := 1; i < len(a); i++ {
			j := draws[len(a)-1-i]
			a[i], a[j] = a[j], a[i]
		}
		if diff := cmp.Diff(before, a); diff != "" {
			t.Errorf("fisherYates(%v), draws %v, undone: %s", before, draws, diff)
		}
	})
}

// Whatever a solution asks of draw, it gets a number that it asked for, and is
// told the first call that was wrong.
func TestWrongCalls(t *testing.T) {
	for _, test := range []struct {
		name  string
		solve func(a []int, draw func(int) int)
		want  string
	}{
		{"no call", func([]int, func(int) int) {}, "0 calls of draw, want 3"},
		{"too many", func(a []int, draw func(int) int) { fisherYates(a, draw); draw(1) }, "4 calls of draw, want 3"},
		{"k is n always", func(a []int, draw func(int) int) {
			for i := range a {
				j := draw(len(a))
				a[i], a[j] = a[j], a[i]
			}
		}, "call 2 is draw(4), want draw(3)"},
		{"k is too small", func(a []int, draw func(int) int) {
			for i := range a {
				if j := draw(i); j != 0 && j >= i {
					panic(j)
				}
			}
		}, "call 1 is draw(0), want draw(4)"},
		{"k is negative", func(_ []int, draw func(int) int) { draw(-7) }, "call 1 is draw(-7), want draw(4)"},
	} {
		t.Run(test.name, func(t *testing.T) {
			answer, err := Problem.Do(judge.Seat{Func: test.solve}, [][]byte{[]byte("[1,2,3,4]"), []byte("[3,2,1]")})
			if err != nil {
				t.Fatal(err)
			}
			if answer.Complaint == nil || answer.Complaint.Error() != test.want {
				t.Errorf("complaint %v, want %s", answer.Complaint, test.want)
			}
		})
	}
}
