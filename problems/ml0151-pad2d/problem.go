// Package pad2d is problem ml151, Pad2D.
package pad2d

import (
	"errors"
	"fmt"
	"slices"

	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. No pixels, ragged rows, negative padding, any mode
// and a reflection beyond the image are allowed: the statement wants an error.
var Problem = &judge.Problem{
	ID:     "ml151",
	Title:  "Pad2D",
	Level:  judge.Medium,
	Topics: []string{"convolution", "matrix"},
	Notes:  "9.1.6",
	Params: []string{"a", "top", "bottom", "left", "right", "mode"},
	Func:   pad2D,
	Valid: judge.Valid(func(a [][]float64, top, bottom, left, right int, mode string) error {
		err := errors.Join(
			within.Matrix("a", a, 64, 64, -1e9, 1e9),
			within.Int("top", top, -64, 64),
			within.Int("bottom", bottom, -64, 64),
			within.Int("left", left, -64, 64),
			within.Int("right", right, -64, 64),
			within.Len("mode", []byte(mode), 20),
		)
		if len(a) == 0 || !slices.Contains([]string{"symmetric", "circular"}, mode) {
			return err
		}
		if max(top, bottom) > len(a) || max(left, right) > len(a[0]) {
			return errors.Join(err, fmt.Errorf("%s padding is wider than the image", mode))
		}
		return err
	}),
}
