package interleavetokens

import (
	"regexp"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      byPattern,
	})
}

var wellFormed = regexp.MustCompile(`^(nd)*n?`)

// byPattern writes the kind of every token as a letter and lets a regular
// expression find the longest good beginning.
func byPattern(stream, durations []string) (n, d []string, ok bool) {
	kinds := make([]byte, len(stream))
	for i, token := range stream {
		kinds[i] = 'n'
		if slices.Contains(durations, token) {
			kinds[i] = 'd'
		}
	}
	end := len(wellFormed.Find(kinds))
	for i, token := range stream[:end] {
		if kinds[i] == 'n' {
			n = append(n, token)
		} else {
			d = append(d, token)
		}
	}
	return n, d, end == len(stream) && end%2 == 0
}

// Interleaving what was read brings the stream back, up to the fault; the
// stream itself stays as it is.
func TestRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		stream := args[0].([]string)
		before := slices.Clone(stream)
		isDuration := func(token string) bool { return slices.Contains(durationTokens, token) }
		for _, a := range Approaches {
			notes, durations, err := a.Func.(func([]string, func(string) bool) ([]string, []string, error))(stream, isDuration)
			var again []string
			for i := range len(notes) + len(durations) {
				if i%2 == 0 {
					again = append(again, notes[i/2])
				} else {
					again = append(again, durations[i/2])
				}
			}
			require.Equal(t, before, stream)
			require.Equal(t, append([]string{}, before[:len(again)]...), append([]string{}, again...))
			if err == nil {
				require.Len(t, again, len(stream))
				require.Equal(t, len(notes), len(durations))
			} else if place := len(again); place < len(stream) {
				require.Equal(t, place%2 == 0, isDuration(stream[place]), "the token at place %d is in place", place)
			} else {
				require.Equal(t, 1, place%2)
			}
		}
	})
}
