// Package formatlimits is problem ml141, Float Format Limits.
package formatlimits

import (
	"errors"

	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. Formats without normal numbers or without a
// fraction are allowed: the statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml141",
	Title:  "Float Format Limits",
	Level:  judge.Medium,
	Topics: []string{"number formats", "bit manipulation"},
	Notes:  "9.1.5",
	Params: []string{"expBits", "fracBits"},
	Func:   formatLimits,
	Valid: judge.Valid(func(expBits, fracBits int) error {
		return errors.Join(within.Int("expBits", expBits, -10, 30), within.Int("fracBits", fracBits, -10, 300))
	}),
	Check: judge.Equal,
}
