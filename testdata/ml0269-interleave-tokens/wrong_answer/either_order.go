package interleavetokens

import "errors"

// Takes a pair in either order.
func deinterleave(stream []string, isDuration func(string) bool) (notes, durations []string, err error) {
	for i := 0; i < len(stream); i += 2 {
		note := stream[i]
		if i+1 == len(stream) && !isDuration(note) {
			return append(notes, note), durations, errors.New("odd")
		}
		if i+1 == len(stream) {
			return notes, durations, errors.New("odd")
		}
		duration := stream[i+1]
		if isDuration(note) {
			note, duration = duration, note
		}
		if isDuration(note) || !isDuration(duration) {
			return notes, durations, errors.New("no pair")
		}
		notes, durations = append(notes, note), append(durations, duration)
	}
	return notes, durations, nil
}
