// Package addbinary is problem 67, Add Binary.
package addbinary

import (
	"fmt"
	"strings"

	"drill/judge"
)

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "67",
	Title:  "Add Binary",
	Level:  judge.Easy,
	Topics: []string{"bit manipulation", "math", "string", "simulation"},
	Notes:  "4.3.19",
	Params: []string{"a", "b"},
	Func:   addBinary,
	Valid: judge.Valid(func(a, b string) error {
		for _, s := range []string{a, b} {
			if len(s) < 1 || len(s) > 1e4 {
				return fmt.Errorf("%d digits are not from 1 to 10^4", len(s))
			}
			if strings.Trim(s, "01") != "" {
				return fmt.Errorf("%q has a letter that is no binary digit", judge.Cut(s, 60))
			}
			if s[0] == '0' && s != "0" {
				return fmt.Errorf("%q has a zero in front", judge.Cut(s, 60))
			}
		}
		return nil
	}),
}
