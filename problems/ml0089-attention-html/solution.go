package attentionhtml

import (
	"errors"
	"fmt"
	"html"
	"math"
	"strconv"
	"strings"

	"drill/judge"
)

// attentionHTML adds the heads up, whose number cancels, and appends a span for
// each word. With h heads, t words and n bytes: O(ht + n) time, O(t) space beside
// the answer.
func attentionHTML(prompt string, atts [][]float64) (string, error) {
	words := strings.Fields(prompt)
	if err := check(atts, len(words)); err != nil {
		return "", err
	}
	sums := make([]float64, len(words))
	for _, head := range atts {
		for t, v := range head {
			sums[t] += v
		}
	}
	most := 0.0
	for _, v := range sums {
		most = max(most, v)
	}
	if most == 0 {
		most = 1
	}
	var out []byte
	for t, word := range words {
		if t > 0 {
			out = append(out, ' ')
		}
		out = append(out, `<span style="background-color:rgba(135,206,250,`...)
		out = strconv.AppendFloat(out, sums[t]/most, 'f', 2, 64)
		out = append(out, `);">`...)
		out = append(out, html.EscapeString(word)...)
		out = append(out, `</span>`...)
	}
	return string(out), nil
}

// check returns why atts is no attention to so many words, or nil.
func check(atts [][]float64, words int) error {
	if len(atts) == 0 {
		return errors.New("no head")
	}
	for h, head := range atts {
		if len(head) != words {
			return fmt.Errorf("head %d has %d numbers for %d words", h, len(head), words)
		}
		for t, v := range head {
			if !(v >= 0) || math.IsInf(v, 1) {
				return fmt.Errorf("head %d looks at word %d by %v", h, t, v)
			}
		}
	}
	return nil
}

// attentionHTMLMeans averages word by word, as the definition has it, and joins
// the spans. O(ht + n) time, O(t + n) space beside the answer.
func attentionHTMLMeans(prompt string, atts [][]float64) (string, error) {
	words := strings.Fields(prompt)
	if err := check(atts, len(words)); err != nil {
		return "", err
	}
	means := make([]float64, len(words))
	most := 0.0
	for t := range words {
		for _, head := range atts {
			means[t] += head[t] / float64(len(atts))
		}
		most = max(most, means[t])
	}
	spans := make([]string, len(words))
	for t, word := range words {
		alpha := 0.0
		if most > 0 {
			alpha = means[t] / most
		}
		spans[t] = fmt.Sprintf(`<span style="background-color:rgba(135,206,250,%.2f);">%s</span>`, alpha, html.EscapeString(word))
	}
	return strings.Join(spans, " "), nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "append to bytes", Func: attentionHTML, Time: "O(ht + n)", Space: "O(t)"},
	{Name: "averages, then join", Func: attentionHTMLMeans, Time: "O(ht + n)", Space: "O(t + n)"},
}
