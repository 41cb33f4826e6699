package interleavetokens

import (
	"errors"
	"slices"
)

// Makes new lists for every token: O(n^2).
func deinterleave(stream []string, isDuration func(string) bool) (notes, durations []string, err error) {
	for i, token := range stream {
		switch {
		case isDuration(token) != (i%2 == 1):
			return notes, durations, errors.New("wrong kind")
		case i%2 == 0:
			notes = slices.Concat(notes, []string{token})
		default:
			durations = slices.Concat(durations, []string{token})
		}
	}
	if len(stream)%2 == 1 {
		err = errors.New("odd")
	}
	return notes, durations, err
}
