package attentionhtml

import (
	"errors"
	"fmt"
	"html"
	"math"
	"strings"
)

// Takes the average itself for the strength.
func attentionHTML(prompt string, atts [][]float64) (string, error) {
	words := strings.Fields(prompt)
	if len(atts) == 0 {
		return "", errors.New("no head")
	}
	for _, head := range atts {
		if len(head) != len(words) {
			return "", errors.New("wrong length")
		}
		for _, v := range head {
			if !(v >= 0 && v <= math.MaxFloat64) {
				return "", errors.New("no attention")
			}
		}
	}
	sums := make([]float64, len(words))
	for _, head := range atts {
		for t, v := range head {
			sums[t] += v
		}
	}
	spans := make([]string, len(words))
	for t, word := range words {
		alpha := sums[t] / float64(len(atts))
		spans[t] = fmt.Sprintf(`<span style="background-color:rgba(135,206,250,%.2f);">%s</span>`, alpha, html.EscapeString(word))
	}
	return strings.Join(spans, " "), nil
}
