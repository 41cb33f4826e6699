package attentionhtml

import (
	"errors"
	"fmt"
	"html"
	"math"
	"slices"
	"strings"
)

// Divides by the largest average, also where that is 0.
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
	most := slices.Max(append([]float64{0}, sums...))
	spans := make([]string, len(words))
	for t, word := range words {
		alpha := sums[t] / most
		spans[t] = fmt.Sprintf(`<span style="background-color:rgba(135,206,250,%.2f);">%s</span>`, alpha, html.EscapeString(word))
	}
	return strings.Join(spans, " "), nil
}
