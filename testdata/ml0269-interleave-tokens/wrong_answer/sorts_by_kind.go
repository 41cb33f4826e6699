package interleavetokens

import "errors"

// Sorts the tokens by kind and compares how many there are of each.
func deinterleave(stream []string, isDuration func(string) bool) (notes, durations []string, err error) {
	for _, token := range stream {
		if isDuration(token) {
			durations = append(durations, token)
		} else {
			notes = append(notes, token)
		}
	}
	if len(notes) != len(durations) {
		return notes, durations, errors.New("not as many of each")
	}
	return notes, durations, nil
}
