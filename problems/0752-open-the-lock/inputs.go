package openlock

import (
	"fmt"
	"math/rand/v2"
	"slices"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how dead ends and targets are drawn; a large input of size n has
// about n dead ends.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		target := gen.String(t, "target", 4, 4, "0019")
		// Dead ends round the start or the target, and anywhere.
		walled := rapid.SampledFrom([]string{"0000", target}).Draw(t, "walled")
		around := turned(walled)
		deadends := around[:gen.Int(t, "around", 0, len(around))]
		for range gen.Int(t, "more", 1, 4) {
			deadends = append(deadends, gen.String(t, "dead end", 4, 4, "0129"))
		}
		deadends = slices.DeleteFunc(deadends, func(d string) bool { return d == target })
		if len(deadends) == 0 {
			deadends = []string{"5555"}
		}
		return []any{deadends, target}
	},
	Large: []gen.Family{
		{Name: "far, dead ends anywhere", Make: func(r *rand.Rand, n int) []any {
			return []any{anywhere(r, n, "0000", "5555"), "5555"}
		}},
		{Name: "target walled in", Make: func(r *rand.Rand, n int) []any {
			wall := turned("5555")
			return []any{append(anywhere(r, max(n-len(wall), 1), "0000", "5555"), wall...), "5555"}
		}},
		{Name: "start walled in", Make: func(r *rand.Rand, n int) []any {
			wall := turned("0000")
			return []any{append(anywhere(r, max(n-len(wall), 1), "0000", "4321"), wall...), "4321"}
		}},
		{Name: "one way out", Make: func(r *rand.Rand, n int) []any {
			wall := turned("0000")[1:]
			return []any{append(anywhere(r, max(n-len(wall), 1), "0000", "9000", "1000", "9999"), wall...), "9999"}
		}},
	},
}

// turned lists the eight combinations that are one turn away.
func turned(code string) []string {
	var all []string
	for i := range len(code) {
		for _, by := range []byte{1, 9} {
			to := []byte(code)
			to[i] = '0' + (to[i]-'0'+by)%10
			all = append(all, string(to))
		}
	}
	return all
}

// anywhere draws n combinations, none of those that are to stay open.
func anywhere(r *rand.Rand, n int, open ...string) []string {
	codes := make([]string, 0, n)
	for len(codes) < n {
		if code := fmt.Sprintf("%04d", r.IntN(10000)); !slices.Contains(open, code) {
			codes = append(codes, code)
		}
	}
	return codes
}
