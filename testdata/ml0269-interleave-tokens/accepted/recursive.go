package interleavetokens

import "errors"

// Reads a pair and leaves the rest to itself; two functions, one for each state.
func deinterleave(stream []string, isDuration func(string) bool) (notes, durations []string, err error) {
	var note, duration func(rest []string) error
	note = func(rest []string) error {
		if len(rest) == 0 {
			return nil
		}
		if isDuration(rest[0]) {
			return errors.New("a duration for a note")
		}
		notes = append(notes, rest[0])
		return duration(rest[1:])
	}
	duration = func(rest []string) error {
		if len(rest) == 0 || !isDuration(rest[0]) {
			return errors.New("no duration")
		}
		durations = append(durations, rest[0])
		return note(rest[1:])
	}
	err = note(stream)
	return notes, durations, err
}
