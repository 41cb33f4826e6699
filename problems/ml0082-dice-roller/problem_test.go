package diceroller

import (
	"errors"
	"math/rand/v2"
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
		Brute:      byCopies,
	})
}

// byCopies lays the faces out one after the other, as often as all of them have
// room among 256 bytes, and reads off which face lies at each byte.
func byCopies(bytes []int, n, sides int) ([]int, error) {
	if sides <= 0 || sides > 256 || n < 0 {
		return nil, errors.New("no die")
	}
	faces := make([]int, sides)
	for i := range faces {
		faces[i] = i + 1
	}
	faces = slices.Repeat(faces, 256/sides)
	var rolls []int
	for _, b := range bytes {
		if len(rolls) < n && b < len(faces) {
			rolls = append(rolls, faces[b])
		}
	}
	return rolls, nil
}

type roller = func(next func() uint8, n, sides int) ([]int, error)

// Of all scripts of one byte, each face gets exactly floor(256/sides); the
// others ask for a second byte.
func TestEveryByte(t *testing.T) {
	for _, a := range Approaches {
		for sides := 1; sides <= 256; sides++ {
			count := make([]int, sides+1)
			for script := range 256 {
				calls := 0
				rolls, err := a.Func.(roller)(func() uint8 {
					if calls++; calls > 1 {
						return 0
					}
					return uint8(script)
				}, 1, sides)
				if err != nil {
					t.Fatal(err)
				}
				if calls == 1 {
					count[rolls[0]]++
				}
			}
			for face := 1; face <= sides; face++ {
				if count[face] != 256/sides {
					t.Errorf("%s: %d bytes lead to face %d of %d, want %d", a.Name, count[face], face, sides, 256/sides)
				}
			}
		}
	}
}

// Of all scripts of two bytes that suffice for two rolls, each pair of faces
// gets the same number: one roll says nothing about the other.
func TestEveryPairOfBytes(t *testing.T) {
	for _, a := range Approaches {
		for _, sides := range []int{1, 2, 6, 7, 100, 129} {
			count := make([]int, sides*sides)
			for script := range 65536 {
				calls := 0
				rolls, err := a.Func.(roller)(func() uint8 {
					calls++
					if calls > 2 {
						return 0
					}
					return uint8(script >> (8 * (calls - 1)))
				}, 2, sides)
				if err != nil {
					t.Fatal(err)
				}
				if calls == 2 {
					count[(rolls[0]-1)*sides+rolls[1]-1]++
				}
			}
			if want := (256 / sides) * (256 / sides); slices.Min(count) != want || slices.Max(count) != want {
				t.Errorf("%s: pairs of %d sides come from %d to %d scripts, want %d", a.Name, sides, slices.Min(count), slices.Max(count), want)
			}
		}
	}
}

// With a real generator, chi-squared over 100 faces stays below what chance
// passes once in a million times: 187 at 99 degrees of freedom.
func TestChiSquared(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 2))
	const sides, n = 100, 100000
	rolls, err := rollDice(func() uint8 { return uint8(r.Uint32()) }, n, sides)
	if err != nil {
		t.Fatal(err)
	}
	count := make([]float64, sides+1)
	for _, f := range rolls {
		count[f]++
	}
	sum := 0.0
	for _, c := range count[1:] {
		sum += (c - n/sides) * (c - n/sides) / (n / sides)
	}
	if sum > 187 {
		t.Errorf("chi-squared is %v", sum)
	}
}

// The first m of n rolls are the m rolls from the same bytes.
func TestFewerRollsAreAPrefix(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		bytes, n, sides := args[0].([]int), args[1].(int), args[2].(int)
		roll := func(n int) []int {
			at := -1
			rolls, err := rollDice(func() uint8 { at++; return uint8(bytes[at]) }, n, sides)
			if err != nil {
				t.Skip("no die")
			}
			return rolls
		}
		all := roll(n)
		for m := range all {
			if got := roll(m); !slices.Equal(got, all[:m]) {
				t.Errorf("%d rolls are %v, %d rolls %v", n, all, m, got)
			}
		}
	})
}
