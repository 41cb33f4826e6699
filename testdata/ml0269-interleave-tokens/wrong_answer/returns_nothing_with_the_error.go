package interleavetokens

import "errors"

// Forgets what it has read when it finds a fault.
func deinterleave(stream []string, isDuration func(string) bool) (notes, durations []string, err error) {
	for i, token := range stream {
		if isDuration(token) != (i%2 == 1) {
			return nil, nil, errors.New("wrong kind")
		}
		if i%2 == 0 {
			notes = append(notes, token)
		} else {
			durations = append(durations, token)
		}
	}
	if len(stream)%2 == 1 {
		return nil, nil, errors.New("odd")
	}
	return notes, durations, nil
}
