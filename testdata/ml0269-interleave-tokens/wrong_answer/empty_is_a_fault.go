package interleavetokens

import "errors"

// Refuses the empty stream.
func deinterleave(stream []string, isDuration func(string) bool) (notes, durations []string, err error) {
	if len(stream) == 0 {
		return nil, nil, errors.New("empty")
	}
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
	if len(stream)%2 == 1 {
		return notes, durations, errors.New("odd")
	}
	return notes, durations, nil
}
