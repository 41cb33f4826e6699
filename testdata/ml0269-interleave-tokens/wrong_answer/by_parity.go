package interleavetokens

import "errors"

// Takes every second token and looks only at the length.
func deinterleave(stream []string, isDuration func(string) bool) (notes, durations []string, err error) {
	for i, token := range stream {
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
