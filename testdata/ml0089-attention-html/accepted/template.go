package main

import (
	"fmt"
	"html/template"
	"math"
	"strings"
)

type shade struct {
	Alpha, Word string
}

var page = template.Must(template.New("").Parse(`{{define "word"}}{{.}}{{end}}`))

// Leaves the escaping to html/template, scales heads last to first, and escapes the whole prompt at once.
func attentionHTML(prompt string, atts [][]float64) (string, error) {
	var text strings.Builder
	if err := page.ExecuteTemplate(&text, "word", prompt); err != nil {
		return "", err
	}
	words := strings.Fields(text.String())
	if len(atts) < 1 {
		return "", fmt.Errorf("%d heads", len(atts))
	}
	sums, most := make([]float64, len(words)), math.SmallestNonzeroFloat64
	for h := len(atts) - 1; h >= 0; h-- {
		if len(atts[h]) != len(words) {
			return "", fmt.Errorf("head %d: %d numbers", h, len(atts[h]))
		}
		for t, v := range atts[h] {
			if v < 0 || v*0 != 0 {
				return "", fmt.Errorf("head %d: %v", h, v)
			}
			sums[t] += v
			most = math.Max(most, sums[t])
		}
	}
	var out strings.Builder
	for t, word := range words {
		s := shade{fmt.Sprintf("%.2f", sums[t]/most), word}
		out.WriteString(` <span style="background-color:rgba(135,206,250,` + s.Alpha + `);">` + s.Word + `</span>`)
	}
	return strings.TrimPrefix(out.String(), " "), nil
}

func main() { fmt.Println(attentionHTML("to be", [][]float64{{1, 2}})) }
