package interleavetokens

import "errors"

// Lets a stream end with a note.
func deinterleave(stream []string, isDuration func(string) bool) (notes, durations []string, err error) {
	for i, token := range stream {
		if isDuration(token) != (i%2 == 1) {
			return notes, durations, errors.New("wrong kind")
		}
		if i%2 == 0 {
			notes = append(notes, token)
		} else {
			durations = append(durations, token)
		}
	}
	return notes, durations, nil
}
