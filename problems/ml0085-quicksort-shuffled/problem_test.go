package quicksort

import (
	"math"
	"math/rand/v2"
	"runtime"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      byCounting,
	})
}

// byCounting puts each number where the count of those that go before it says.
func byCounting(a []int, _ int) []int {
	out := make([]int, len(a))
	for i, v := range a {
		before := 0
		for j, w := range a {
			if w < v || w == v && j < i {
				before++
			}
		}
		out[before] = v
	}
	return out
}

// everyScript calls run once for every script of draws that it can meet, with
// the script's probability: the next script differs in the last draw that has
// not had all its values.
func everyScript(run func(draw func(k int) int, probability func() float64)) {
	var script, of []int
	for {
		at := 0
		run(func(k int) int {
			if at == len(script) {
				script, of = append(script, 0), append(of, k)
			}
			at++
			return script[at-1]
		}, func() float64 {
			p := 1.0
			for _, k := range of[:at] {
				p /= float64(k)
			}
			return p
		})
		for at > 0 && script[at-1] == of[at-1]-1 {
			at--
		}
		if at == 0 {
			return
		}
		script, of = script[:at], of[:at]
		script[at-1]++
	}
}

// All scripts of draws together shuffle into every order, each exactly once.
func TestShuffleIsUniform(t *testing.T) {
	for n, orders := 0, 1; n <= 7; n, orders = n+1, orders*(n+1) {
		count := make(map[[7]int]int)
		everyScript(func(draw func(int) int, _ func() float64) {
			a := [7]int{0, 1, 2, 3, 4, 5, 6}
			shuffle(a[:n], draw)
			count[a]++
		})
		for a, c := range count {
			if c != 1 {
				t.Errorf("%d scripts lead to %v", c, a[:n])
			}
		}
		if len(count) != orders {
			t.Errorf("%d values come in %d orders, want %d", n, len(count), orders)
		}
	}
}

// No script of draws spoils the answer, and the probabilities add up to 1.
func TestEveryScriptSorts(t *testing.T) {
	for _, a := range Approaches {
		for _, list := range [][]int{{}, {1}, {2, 1}, {3, 1, 2}, {1, 1, 1}, {2, 1, 2, 1}, {4, 1, 3, 2, 0}, {0, 3, 3, 1, 1}} {
			sum := 0.0
			everyScript(func(draw func(int) int, probability func() float64) {
				got := slices.Clone(list)
				a.Func.(func([]int, func(int) int))(got, draw)
				if !slices.Equal(got, byCounting(list, 0)) {
					t.Fatalf("%s of %v: %v", a.Name, list, got)
				}
				sum += probability()
			})
			if math.Abs(sum-1) > 1e-12 {
				t.Errorf("%s of %v: scripts have probability %v together", a.Name, list, sum)
			}
		}
	}
}

// Even the worst pivots leave the stack at log2 n calls.
func TestStackIsLow(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := rapid.SliceOfN(rapid.IntRange(0, 500), 1, 300).Draw(t, "a")
		most := rapid.IntRange(0, 300).Draw(t, "draw")
		deepest := 0
		before := runtime.Callers(0, make([]uintptr, 1000))
		quickSortTwoParts(a, func(k int) int {
			deepest = max(deepest, runtime.Callers(0, make([]uintptr, 1000))-before-1)
			return min(most, k-1)
		})
		if limit := int(math.Log2(float64(len(a)))) + 1; deepest > limit {
			t.Errorf("%d calls deep for %d numbers, want %d at most", deepest, len(a), limit)
		}
	})
}

// Erratum 5.1.2a: shuffling is said to avoid the quadratic worst case. With the
// printed partition it does not where numbers are equal: they all go to one side,
// in any order. Three parts compare each number once.
func TestErratumEqualNumbers(t *testing.T) {
	const n = 2000
	equal := make([]int, n)
	depth, comparisons := printedSort(equal)
	if depth < n-1 || comparisons < n*(n-1)/2 {
		t.Errorf("equal numbers: depth %d, %d comparisons; the printed partition should do badly", depth, comparisons)
	}
	if less, greater := partition(equal); less != 0 || greater != n {
		t.Errorf("partition(equal numbers) = %d, %d, want 0, %d", less, greater, n)
	}
	different := Inputs.Large[0].Make(rand.New(rand.NewPCG(8, 5)), n)[0].([]int)
	if depth, _ := printedSort(different); depth > 100 {
		t.Errorf("different numbers in random order: depth %d", depth)
	}
}

// printedSort is the notes' quicksort behind its shuffle. It returns how deep it
// went, and how often it compared.
func printedSort(a []int) (depth, comparisons int) {
	if len(a) <= 1 {
		return 0, 0
	}
	l, r := 1, len(a)-1
	for l <= r {
		comparisons++
		if a[l] < a[0] {
			l++
			continue
		}
		comparisons++
		if a[r] >= a[0] {
			r--
		} else {
			a[l], a[r] = a[r], a[l]
		}
	}
	a[0], a[r] = a[r], a[0]
	left, c1 := printedSort(a[:r])
	right, c2 := printedSort(a[r+1:])
	return 1 + max(left, right), comparisons + c1 + c2
}
