// Package convsize is problem ml61, Conv Output Size.
package convsize

import (
	"fmt"

	"drill/judge"
)

// Problem says what is asked. Sizes that make no convolution are allowed: the
// statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml61",
	Title:  "Conv Output Size",
	Level:  judge.Easy,
	Topics: []string{"convolution", "math"},
	Notes:  "2.2",
	Params: []string{"n", "k", "padTotal", "stride", "dilation"},
	Func:   convOutputSize,
	Valid: judge.Valid(func(n, k, padTotal, stride, dilation int) error {
		for _, v := range []int{n, padTotal, stride} {
			if v < -1e18 || v > 1e18 {
				return fmt.Errorf("%d is not from -10^18 to 10^18", v)
			}
		}
		for _, v := range []int{k, dilation} {
			if v < -1e9 || v > 1e9 {
				return fmt.Errorf("%d is not from -10^9 to 10^9", v)
			}
		}
		return nil
	}),
}
