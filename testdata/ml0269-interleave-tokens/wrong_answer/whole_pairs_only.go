package interleavetokens

import "errors"

// Keeps a note only once its duration is there.
func deinterleave(stream []string, isDuration func(string) bool) (notes, durations []string, err error) {
	for i := 0; i < len(stream); i += 2 {
		if i+1 == len(stream) || isDuration(stream[i]) || !isDuration(stream[i+1]) {
			return notes, durations, errors.New("no pair")
		}
		notes = append(notes, stream[i])
		durations = append(durations, stream[i+1])
	}
	return notes, durations, nil
}
