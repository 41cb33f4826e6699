package statement

import (
	"strings"

	"charm.land/lipgloss/v2"
	east "github.com/yuin/goldmark/extension/ast"
)

const (
	columnGap = 2
	minColumn = 8 // columns are not made narrower than this to fit
)

// table renders rows in columns. Where they are too wide together, the widest
// is narrowed and its cells wrapped.
func (r *renderer) table(t *east.Table, indent string, width int) {
	var rows [][][]word
	for row := t.FirstChild(); row != nil; row = row.NextSibling() {
		var cells [][]word
		for cell := row.FirstChild(); cell != nil; cell = cell.NextSibling() {
			cells = append(cells, r.words(cell))
		}
		rows = append(rows, cells)
	}
	widths := make([]int, len(rows[0]))
	for _, cells := range rows {
		for k, cell := range cells {
			widths[k] = max(widths[k], lipgloss.Width(wrapWords(cell, 1<<20)[0]))
		}
	}
	fit(widths, width-lipgloss.Width(indent)-columnGap*(len(widths)-1))
	for i, cells := range rows {
		r.row(cells, widths, indent, i == 0)
		if i == 0 {
			rule := make([]string, len(widths))
			for k, w := range widths {
				rule[k] = strings.Repeat("─", w)
			}
			r.line(indent, strings.Join(rule, strings.Repeat(" ", columnGap)))
		}
	}
}

func (r *renderer) row(cells [][]word, widths []int, indent string, head bool) {
	wrapped := make([][]string, len(widths))
	height := 1
	for k := range widths {
		if k < len(cells) {
			wrapped[k] = wrapWords(cells[k], widths[k])
		}
		height = max(height, len(wrapped[k]))
	}
	for y := range height {
		var b strings.Builder
		for k, w := range widths {
			text := ""
			if y < len(wrapped[k]) {
				text = wrapped[k][y]
			}
			pad := w - lipgloss.Width(text)
			if head {
				text = r.style(boldStyle, text)
			}
			b.WriteString(text + strings.Repeat(" ", max(pad, 0)+columnGap))
		}
		r.line(indent, b.String())
	}
}

// fit narrows the widest columns until all fit into room, or none can be.
func fit(widths []int, room int) {
	sum := 0
	for _, w := range widths {
		sum += w
	}
	for ; sum > room; sum-- {
		widest := 0
		for k, w := range widths {
			if w > widths[widest] {
				widest = k
			}
		}
		if len(widths) == 0 || widths[widest] <= minColumn {
			return
		}
		widths[widest]--
	}
}
