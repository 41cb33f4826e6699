package interleavetokens

import (
	"errors"
	"strings"
)

// Takes for durations what looks like a fraction.
func deinterleave(stream []string, isDuration func(string) bool) (notes, durations []string, err error) {
	for i, token := range stream {
		if strings.Contains(token, "/") != (i%2 == 1) {
			return notes, durations, errors.New("wrong kind")
		}
		if i%2 == 0 {
			notes = append(notes, token)
		} else {
			durations = append(durations, token)
		}
	}
	if len(stream)%2 == 1 {
		return notes, durations, errors.New("odd")
	}
	return notes, durations, nil
}
