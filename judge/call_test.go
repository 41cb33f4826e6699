package judge

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"
)

// digit is a seat that returns what it has read, and an error, in one.
func digit(s string) (read int, err error) {
	for _, c := range s {
		if c < '0' || c > '9' {
			return read, errors.New("no digit")
		}
		read++
	}
	return read, nil
}

// A reader that takes the seat's error makes it a part of the answer; one that
// does not never sees a call that failed.
func TestReaderOfErrors(t *testing.T) {
	p := &Problem{
		ID: "9", Title: "Digits", Level: Easy, Topics: []string{"x"}, Notes: "1", Params: []string{"s"}, Func: digit,
		Adapt: func(s string) (string, func(int, error) (int, bool)) {
			return s, func(read int, err error) (int, bool) { return read, err == nil }
		},
		Valid: Valid(func(string) error { return nil }),
	}
	require.NoError(t, Validate(p))
	require.False(t, p.CanFail())
	for in, want := range map[string][]any{`"12"`: {2, true}, `"12x4"`: {2, false}} {
		answer, err := p.Do(Seat{Func: digit}, [][]byte{[]byte(in)})
		require.NoError(t, err)
		require.NoError(t, answer.Err)
		require.Equal(t, want, answer.Values)
	}
	p.Adapt = func(s string) (string, func(int) int) {
		return s, func(read int) int { return read }
	}
	require.NoError(t, Validate(p))
	require.True(t, p.CanFail())
	answer, err := p.Do(Seat{Func: digit}, [][]byte{[]byte(`"12x4"`)})
	require.NoError(t, err)
	require.EqualError(t, answer.Err, "no digit")
	p.Adapt = func(s string) (string, func(error) bool) { return s, func(err error) bool { return err == nil } }
	require.ErrorContains(t, Validate(p), "Adapt's reader takes not what Func returns")
}
