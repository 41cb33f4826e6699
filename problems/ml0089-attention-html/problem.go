// Package attentionhtml is problem ml89, Attention HTML.
package attentionhtml

import (
	"errors"
	"fmt"
	"html"
	"math"
	"regexp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. Numbers of a wrong count or size are allowed: the
// statement wants an error for them. Escapes may be written in several ways, and
// a number half way between two may be rounded to either.
var Problem = &judge.Problem{
	ID:     "ml89",
	Title:  "Attention HTML",
	Level:  judge.Medium,
	Topics: []string{"attention", "string"},
	Notes:  "7.1.1",
	Params: []string{"prompt", "atts"},
	Func:   attentionHTML,
	Valid: judge.Valid(func(prompt string, atts [][]float64) error {
		if len(prompt) > 10000 || !utf8.ValidString(prompt) {
			return fmt.Errorf("a prompt of %d bytes is longer than 10000, or no UTF-8", len(prompt))
		}
		for i, r := range prompt {
			if !unicode.IsSpace(r) && !unicode.IsPrint(r) {
				return fmt.Errorf("%U at byte %d of the prompt cannot be printed", r, i)
			}
		}
		for h, head := range atts {
			if err := within.Len(fmt.Sprintf("atts[%d]", h), head, 500); err != nil {
				return err
			}
			for t, v := range head {
				if size := math.Abs(v); size != 0 && size < 1e-300 || size > 1e6 && size <= math.MaxFloat64 {
					return fmt.Errorf("atts[%d][%d] = %v is not from 1e-300 to 1e6 in size", h, t, v)
				}
			}
		}
		return within.Len("atts", atts, 64)
	}),
	Check: judge.By(func(prompt string, atts [][]float64, _, got string) error {
		span := regexp.MustCompile(`^<span style="background-color:rgba\(135,206,250,([0-9]\.[0-9][0-9])\);">([^<>]*)</span>`)
		escape := regexp.MustCompile(`&(amp|lt|gt|quot|apos|#34|#39|#x22|#x27);`)
		alphas, err := strengths(atts)
		if err != nil {
			return err
		}
		for i, word := range strings.Fields(prompt) {
			rest := got
			if i > 0 {
				rest, _ = strings.CutPrefix(got, " ")
			}
			m := span.FindStringSubmatch(rest)
			if m == nil || i > 0 && rest == got {
				return fmt.Errorf("where the span of word %d should be is %.60q", i+1, got)
			}
			alpha, text := m[1], m[2]
			if v, _ := strconv.ParseFloat(alpha, 64); math.Abs(v-alphas[i]) > 0.005+1e-9 {
				return fmt.Errorf("word %d, %q: alpha is %s, want %.2f", i+1, word, alpha, alphas[i])
			}
			if html.UnescapeString(text) != word || strings.Contains(escape.ReplaceAllString(text, ""), "&") {
				return fmt.Errorf("word %d, %q: the text is %q, want %q", i+1, word, text, html.EscapeString(word))
			}
			got = rest[len(m[0]):]
		}
		if got != "" {
			return fmt.Errorf("behind the last span is %.60q", got)
		}
		return nil
	}),
}

// strengths returns the attention to each word, divided by the largest.
func strengths(atts [][]float64) ([]float64, error) {
	if len(atts) == 0 {
		return nil, errors.New("an answer without a head")
	}
	alphas := make([]float64, len(atts[0]))
	most := 0.0
	for t := range alphas {
		for _, head := range atts {
			alphas[t] += head[t]
		}
		most = max(most, alphas[t])
	}
	for t := range alphas {
		if most > 0 {
			alphas[t] /= most
		}
	}
	return alphas, nil
}
