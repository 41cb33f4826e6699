package interleavetokens

import "errors"

// Refuses a stream of odd length before it reads it.
func deinterleave(stream []string, isDuration func(string) bool) (notes, durations []string, err error) {
	if len(stream)%2 == 1 {
		return nil, nil, errors.New("odd")
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
	return notes, durations, nil
}
