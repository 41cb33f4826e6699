package interleavetokens

import "errors"

// Mends the stream: drops tokens of the wrong kind.
func deinterleave(stream []string, isDuration func(string) bool) (notes, durations []string, err error) {
	for _, token := range stream {
		switch {
		case isDuration(token) && len(durations) < len(notes):
			durations = append(durations, token)
		case !isDuration(token) && len(durations) == len(notes):
			notes = append(notes, token)
		}
	}
	if len(notes) > len(durations) {
		return notes, durations, errors.New("odd")
	}
	return notes, durations, nil
}
