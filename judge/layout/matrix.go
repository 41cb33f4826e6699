package layout

import (
	"fmt"
	"strconv"
	"strings"

	"charm.land/lipgloss/v2"
)

// A cell is an entry of a matrix, split where the entries of a column are
// aligned: before the decimal point.
type cell struct{ left, right string }

// columns is a matrix on its way to lines.
type columns struct {
	options  Options
	rows     [][]cell
	left     []int // width of each column's left and right parts
	right    []int
	row, col int // of the marked entry; -1: none
}

func newColumns(v *Value, path []string, o Options) *columns {
	c := &columns{options: o, row: index(path), col: -1}
	if c.row >= 0 {
		c.col = index(path[1:])
	}
	for _, row := range v.items {
		cells := make([]cell, len(row.items))
		for k, entry := range row.items {
			cells[k] = split(entry.text, o)
		}
		if len(cells) == 0 {
			cells = []cell{{left: "[]"}}
		}
		for k, entry := range cells {
			if k == len(c.left) {
				c.left, c.right = append(c.left, 0), append(c.right, 0)
			}
			c.left[k], c.right[k] = max(c.left[k], lipgloss.Width(entry.left)), max(c.right[k], lipgloss.Width(entry.right))
		}
		c.rows = append(c.rows, cells)
	}
	return c
}

func split(text string, o Options) cell {
	if text[0] == '"' && !o.Floats {
		return cell{right: text} // strings begin below each other
	}
	text = strings.Trim(text, `"`)
	if f, err := strconv.ParseFloat(text, 64); err == nil && o.digits > 0 {
		if short := strconv.FormatFloat(f, 'g', o.digits, 64); len(short) < len(text) {
			text = short
		}
	}
	if at := strings.IndexAny(text, ".e"); at > 0 {
		return cell{text[:at], text[at:]}
	}
	return cell{left: text}
}

const gap = "  " // between columns; the mark takes its last place

// width is that of a line with some columns, between which others are left out.
func (c *columns) width(kept []int) int {
	n := 0
	for k, i := range kept {
		n += len(gap) + c.left[i] + c.right[i]
		if left := i - previous(kept, k) - 1; left > 0 {
			n += len(gap) + lipgloss.Width(leftOut(left))
		}
	}
	return n - c.margin()
}

// margin is what a line is short of the gap before its first column: a mark
// needs one place there.
func (c *columns) margin() int {
	if c.options.First != "" {
		return len(gap) - 1
	}
	return len(gap)
}

func leftOut(n int) string { return fmt.Sprintf("… %d …", n) }

// chunks are the columns that fit on a line, on the next, and so on.
func (c *columns) chunks(width int) [][]int {
	var all [][]int
	for i := range c.left {
		last := len(all) - 1
		if last < 0 || c.widthOf(append(all[last][:len(all[last]):len(all[last])], i)) > width {
			all = append(all, []int{i})
		} else {
			all[last] = append(all[last], i)
		}
	}
	return all
}

// widthOf is that of columns side by side; further lines of a row are indented.
func (c *columns) widthOf(chunk []int) int {
	n := 0
	for _, i := range chunk {
		n += len(gap) + c.left[i] + c.right[i]
	}
	if chunk[0] > 0 {
		n += len(gap)
	}
	return n - c.margin()
}

// lines writes a row a line, or several where it is too long and there are few;
// else what is around the marked entry, with the numbers of rows and columns.
func (c *columns) lines(width int) []string {
	chunks := c.chunks(width)
	if o := c.options; o.Whole || len(c.rows)*len(chunks) <= maxRows {
		var all []string
		for r := range c.rows {
			for k, chunk := range chunks {
				if k > 0 && chunk[0] >= len(c.rows[r]) {
					break
				}
				indent := ""
				if k > 0 {
					indent = gap
				}
				all = append(all, indent+c.line(r, chunk, false))
			}
		}
		return all
	}
	rows := keep(len(c.rows), c.row, 12)
	label := len(strconv.Itoa(len(c.rows)-1)) + len("[] ")
	cols := keep(len(c.left), c.col, len(c.left))
	for most := min(len(c.left), width); most > 1 && c.width(cols)+label > width; most-- {
		cols = keep(len(c.left), c.col, most)
	}
	var all []string
	if len(cols) < len(c.left) {
		all = append(all, strings.Repeat(" ", label)+c.header(cols))
	}
	for k, r := range rows {
		if left := r - previous(rows, k) - 1; left > 0 {
			all = append(all, fmt.Sprintf("%*s%d more rows …", label, "… ", left))
		}
		all = append(all, fmt.Sprintf("%*s%s", label, fmt.Sprintf("[%d] ", r), c.line(r, cols, true)))
	}
	return all
}

// line writes some columns of a row.
func (c *columns) line(r int, cols []int, gaps bool) string {
	var b strings.Builder
	for k, i := range cols {
		if left := i - previous(cols, k) - 1; gaps && left > 0 {
			b.WriteString(gap + leftOut(left))
		}
		entry := cell{}
		if i < len(c.rows[r]) {
			entry = c.rows[r][i]
		}
		lead := gap + strings.Repeat(" ", c.left[i]-lipgloss.Width(entry.left))
		text := entry.left + entry.right
		if r == c.row && i == c.col {
			lead, text = lead[1:], mark+text
		}
		b.WriteString(lead + text + strings.Repeat(" ", c.right[i]-lipgloss.Width(entry.right)))
	}
	return strings.TrimRight(b.String()[c.margin():], " ")
}

// header writes the numbers of columns above them.
func (c *columns) header(cols []int) string {
	var b strings.Builder
	for k, i := range cols {
		if left := i - previous(cols, k) - 1; left > 0 {
			b.WriteString(gap + strings.Repeat(" ", lipgloss.Width(leftOut(left))))
		}
		size := c.left[i] + c.right[i]
		b.WriteString(gap + fmt.Sprintf("%*s", size, fmt.Sprintf("%*s", -min(size, c.right[i]), strconv.Itoa(i))))
	}
	return strings.TrimRight(b.String()[c.margin():], " ")
}
