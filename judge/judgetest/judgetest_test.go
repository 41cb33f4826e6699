package judgetest

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"drill/judge"
)

func suite(half func(n int) (int, error)) Suite {
	return Suite{
		Problem: &judge.Problem{Params: []string{"n"}, Func: half, Valid: judge.Valid(func(n int) error {
			if n > 9 {
				return errors.New("too large")
			}
			return nil
		})},
		Brute: func(n int) (int, error) {
			if n < 0 {
				return 0, errors.New("negative")
			}
			for k := 0; ; k++ {
				if 2*k == n || 2*k+1 == n {
					return k, nil
				}
			}
		},
	}
}

// The comparison with the brute force fails where it should.
func TestDisagrees(t *testing.T) {
	for name, tt := range map[string]struct {
		half func(n int) (int, error)
		ok   bool
	}{
		"right": {func(n int) (int, error) {
			if n < 0 {
				return 0, errors.New("no")
			}
			return n / 2, nil
		}, true},
		"wrong":    {func(n int) (int, error) { return (n + 1) / 2, nil }, false},
		"no error": {func(n int) (int, error) { return n / 2, nil }, false},
		"panics":   {func(n int) (int, error) { return 1 / n, nil }, false},
	} {
		t.Run(name, func(t *testing.T) {
			var found error
			for n := -3; n <= 9 && found == nil; n++ {
				found = suite(tt.half).disagrees(judge.Approach{Func: tt.half}, []any{n})
			}
			require.Equal(t, tt.ok, found == nil, "%v", found)
		})
	}
	half := func(n int) (int, error) { return n / 2, nil }
	err := suite(half).disagrees(judge.Approach{Func: half}, []any{10})
	require.EqualError(t, err, "the drawn input breaks the constraints: n = 10: too large")
}
