package attentionhtml

import (
	"errors"
	"fmt"
	"html"
	"math"
	"slices"
	"strings"
)

// Leaves out the words that have no number, as zip does.
func attentionHTML(prompt string, atts [][]float64) (string, error) {
	words := strings.Fields(prompt)
	if len(atts) == 0 {
		return "", errors.New("no head")
	}
	for _, head := range atts {
		words = words[:min(len(words), len(head))]
		for _, v := range head {
			if !(v >= 0 && v <= math.MaxFloat64) {
				return "", errors.New("no attention")
			}
		}
	}
	sums := make([]float64, len(words))
	for _, head := range atts {
		for t := range words {
			sums[t] += head[t]
		}
	}
	most := slices.Max(append([]float64{0}, sums...))
	spans := make([]string, len(words))
	for t, word := range words {
		alpha := 0.0
		if most > 0 {
			alpha = sums[t] / most
		}
		spans[t] = fmt.Sprintf(`<span style="background-color:rgba(135,206,250,%.2f);">%s</span>`, alpha, html.EscapeString(word))
	}
	return strings.Join(spans, " "), nil
}
