// Package saferange is problem ml142, Exp Safe Range.
package saferange

import (
	"fmt"

	"drill/judge"
)

// Problem says what is asked. Formats without normal numbers or without a
// fraction are allowed: the statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml142",
	Title:  "Exp Safe Range",
	Level:  judge.Medium,
	Topics: []string{"number formats", "numerical stability"},
	Notes:  "9.1.5",
	Params: []string{"expBits", "fracBits"},
	Func:   expSafeRange,
	Valid: judge.Valid(func(expBits, fracBits int) error {
		if expBits < -10 || expBits > 30 {
			return fmt.Errorf("expBits %d is not from -10 to 30", expBits)
		}
		if fracBits < -10 || fracBits > 300 {
			return fmt.Errorf("fracBits %d is not from -10 to 300", fracBits)
		}
		return nil
	}),
	Check: judge.Near(1e-14, 1e-15),
}
