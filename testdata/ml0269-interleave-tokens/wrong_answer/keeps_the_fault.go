package interleavetokens

import "errors"

// Appends the token before it looks at its kind.
func deinterleave(stream []string, isDuration func(string) bool) (notes, durations []string, err error) {
	for i, token := range stream {
		if i%2 == 0 {
			notes = append(notes, token)
		} else {
			durations = append(durations, token)
		}
		if isDuration(token) != (i%2 == 1) {
			return notes, durations, errors.New("wrong kind")
		}
	}
	if len(stream)%2 == 1 {
		return notes, durations, errors.New("odd")
	}
	return notes, durations, nil
}
