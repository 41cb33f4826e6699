package interleavetokens

import (
	"errors"
	"fmt"

	"drill/judge"
)

var errEnd = errors.New("the stream ends where a duration should be")

// deinterleave is an automaton of two states: what comes next is a note, or the
// duration of the note before. A token of the other kind is a fault, and so is
// an end in the second state. O(n) time, O(1) space beside the answer.
func deinterleave(stream []string, isDuration func(string) bool) (notes, durations []string, err error) {
	durationNext := false
	for i, token := range stream {
		if isDuration(token) != durationNext {
			return notes, durations, fmt.Errorf("the token %q at place %d is of the wrong kind", token, i)
		}
		if durationNext {
			durations = append(durations, token)
		} else {
			notes = append(notes, token)
		}
		durationNext = !durationNext
	}
	if durationNext {
		return notes, durations, errEnd
	}
	return notes, durations, nil
}

// deinterleaveSplit looks for the fault first: notes belong at even places,
// durations at odd ones. Up to there every second token is of each list, whose
// lengths are then known. O(n) time, O(1) space beside the answer.
func deinterleaveSplit(stream []string, isDuration func(string) bool) (notes, durations []string, err error) {
	end := 0
	for end < len(stream) && isDuration(stream[end]) == (end%2 == 1) {
		end++
	}
	notes, durations = make([]string, (end+1)/2), make([]string, end/2)
	for i := range notes {
		notes[i] = stream[2*i]
	}
	for i := range durations {
		durations[i] = stream[2*i+1]
	}
	switch {
	case end < len(stream):
		err = fmt.Errorf("the token %q at place %d is of the wrong kind", stream[end], end)
	case end%2 == 1:
		err = errEnd
	}
	return notes, durations, err
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "automaton", Func: deinterleave, Time: "O(n)", Space: "O(1)"},
	{Name: "place of the fault, then split", Func: deinterleaveSplit, Time: "O(n)", Space: "O(1)"},
}
