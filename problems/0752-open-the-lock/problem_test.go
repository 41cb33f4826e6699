package openlock

import (
	"fmt"
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
		Brute:      relax,
	})
}

// relax lets every combination take one turn more than its best neighbour until
// nothing changes.
func relax(deadends []string, target string) int {
	const far = 1 << 20
	var turns [10][10][10][10]int
	at := func(code string) *int { return &turns[code[0]-'0'][code[1]-'0'][code[2]-'0'][code[3]-'0'] }
	for a := range 10000 {
		*at(fmt.Sprintf("%04d", a)) = far
	}
	dead := map[[4]int]bool{}
	for _, d := range deadends {
		dead[[4]int{int(d[0] - '0'), int(d[1] - '0'), int(d[2] - '0'), int(d[3] - '0')}] = true
	}
	if dead[[4]int{}] {
		return -1
	}
	turns[0][0][0][0] = 0
	for changed := true; changed; {
		changed = false
		for i := range 10000 {
			a, b, c, d := i/1000, i/100%10, i/10%10, i%10
			best := min(
				turns[(a+1)%10][b][c][d], turns[(a+9)%10][b][c][d], turns[a][(b+1)%10][c][d], turns[a][(b+9)%10][c][d],
				turns[a][b][(c+1)%10][d], turns[a][b][(c+9)%10][d], turns[a][b][c][(d+1)%10], turns[a][b][c][(d+9)%10])
			if best+1 < turns[a][b][c][d] && !dead[[4]int{a, b, c, d}] {
				turns[a][b][c][d], changed = best+1, true
			}
		}
	}
	if n := *at(target); n < far {
		return n
	}
	return -1
}

// The wheels may be read backwards, and every digit replaced by what it lacks to
// ten: the number of turns stays. It never falls with a further dead end, and
// without any it is the sum of the turns of the wheels.
func TestMirrored(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		deadends, target := args[0].([]string), args[1].(string)
		want := openLock(deadends, target)
		var mirrored []string
		for _, d := range deadends {
			mirrored = append(mirrored, mirror(d))
		}
		if got := openLock(mirrored, mirror(target)); got != want {
			t.Errorf("%d turns in the mirror, want %d", got, want)
		}
		if fewer := openLock(deadends[1:], target); want >= 0 && (fewer < 0 || fewer > want) {
			t.Errorf("%d turns with a dead end less, %d with it", fewer, want)
		}
		sum := 0
		for _, d := range target {
			sum += int(min(d-'0', '9'+1-d))
		}
		if got := openLock(nil, target); got != sum {
			t.Errorf("%d turns without dead ends, want %d", got, sum)
		}
	})
}

func mirror(code string) string {
	digits := []byte(code)
	slices.Reverse(digits)
	for i, d := range digits {
		digits[i] = '0' + (10-(d-'0'))%10
	}
	return string(digits)
}
