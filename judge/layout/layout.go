package layout

import (
	"fmt"
	"strconv"
	"strings"

	"charm.land/lipgloss/v2"

	"drill/judge"
)

// Options say how to lay out.
type Options struct {
	Width  int    // columns
	Floats bool   // the value holds floats: "NaN" is a number, every array of arrays a matrix
	First  string // the path to the entry to be marked, as .w[1][3]; "": none
	Whole  bool   // leave nothing out

	tall   bool // put matrices in columns though they would fit on a line
	pair   bool // and show structs field by field
	digits int  // of the floats of a matrix; 0: as they are written
}

// mark stands before the first entry that differs.
const mark = ">"

const (
	maxText  = 1 << 20 // bytes of a value that is laid out
	short    = 32      // columns: matrices that take no more can be compared on a line
	maxLine  = 400     // bytes of what stands on one line, however wide the terminal
	maxRows  = 16      // lines of a matrix
	maxLines = 32      // of all planes
)

// Lines lays out a notation. What is left out is counted in its place.
func Lines(text []byte, o Options) []string {
	v := parse(text)
	if v == nil {
		return []string{cut(string(text), o)}
	}
	return o.lines(v, o.Width, steps(o.First))
}

// Pair lays out two values that are to be compared, one like the other. Results
// names the several results that they are made of, if they are. Digits is to how
// many digits their floats were rounded, or 0.
func Pair(got, want []byte, results []string, o Options) (g, w []string, digits int) {
	gv, wv := parse(got), parse(want)
	if gv == nil || wv == nil {
		return Lines(got, o), Lines(want, o), 0
	}
	gv.Name(results)
	wv.Name(results)
	first := steps(o.First)
	line := o.Width
	if o.Floats && (nested(gv) || nested(wv)) {
		line = min(line, short)
	}
	if len(gv.String()) <= line && len(wv.String()) <= line {
		return o.lines(gv, o.Width, first), o.lines(wv, o.Width, first), 0
	}
	o.tall, o.pair = true, true
	if o.Floats && !o.Whole && (o.wide(gv, o.Width) || o.wide(wv, o.Width)) {
		o.digits = apart(gv.at(first), wv.at(first))
	}
	return o.lines(gv, o.Width, first), o.lines(wv, o.Width, first), o.digits
}

func parse(text []byte) *Value {
	if len(text) > maxText {
		return nil
	}
	return Parse(text)
}

// cut leaves out the middle of a long line.
func cut(text string, o Options) string {
	if o.Whole && len(text) <= maxText {
		return text
	}
	return judge.Cut(text, maxLine)
}

// at returns the text of the scalar that a path leads to, or "".
func (v *Value) at(path []string) string {
	if len(path) == 0 {
		return v.text
	}
	for i, item := range v.items {
		if rest := into(path, v.name(i)); rest != nil {
			return item.at(rest)
		}
	}
	return ""
}

func (v *Value) name(i int) string {
	if v.kind == '{' {
		return v.names[i]
	}
	return strconv.Itoa(i)
}

// apart returns to how many digits two numbers must be written to be told
// apart, and one more: six at least, 0 for all.
func apart(a, b string) int {
	const least, most = 6, 15
	x, errA := strconv.ParseFloat(a, 64)
	y, errB := strconv.ParseFloat(b, 64)
	if errA != nil || errB != nil || x == y {
		return least
	}
	for digits := 1; digits < most; digits++ {
		if strconv.FormatFloat(x, 'g', digits, 64) != strconv.FormatFloat(y, 'g', digits, 64) {
			return max(least, digits+1)
		}
	}
	return 0
}

// wide reports whether some matrix in v has rows that are too long for a line.
func (o Options) wide(v *Value, width int) bool {
	if v.matrix() {
		return len(newColumns(v, nil, o).chunks(width)) > 1
	}
	for _, item := range v.items {
		if o.wide(item, width) {
			return true
		}
	}
	return false
}

// lines lays out v in a width. Path leads to the marked entry, if that is in v.
func (o Options) lines(v *Value, width int, path []string) []string {
	text := v.String()
	matrix := o.Floats && v.matrix() || v.grid()
	open := o.tall && (matrix || o.Floats && nested(v)) ||
		o.pair && (o.Floats && v.kind == '{' || v.flat() && len(path) > 0)
	if len(text) <= width && !open || v.kind == 0 {
		return []string{cut(text, o)}
	}
	o.tall = true // what is in it is laid out alike
	switch {
	case matrix:
		return newColumns(v, path, o).lines(width)
	case v.flat():
		return []string{o.vector(v, path)}
	case v.kind == '{':
		return o.object(v, width, path)
	case o.Floats:
		return o.planes(v, nil, width, path)
	}
	return []string{cut(text, o)}
}

// nested reports whether a matrix is somewhere in v.
func nested(v *Value) bool {
	if v.matrix() {
		return true
	}
	for _, item := range v.items {
		if nested(item) {
			return true
		}
	}
	return false
}

func (o Options) object(v *Value, width int, path []string) []string {
	size := 0
	for _, name := range v.names {
		size = max(size, lipgloss.Width(name))
	}
	var all []string
	for i, item := range v.items {
		lines := o.lines(item, width-size-1, into(path, v.names[i]))
		if item.flat() && !(len(lines) == 1 && lipgloss.Width(lines[0]) < width-size) {
			lines = wrap(lines[0], width-size-1)
		}
		for k, line := range lines {
			name := ""
			if k == 0 {
				name = v.names[i]
			}
			all = append(all, name+strings.Repeat(" ", size-lipgloss.Width(name)+1)+line)
		}
	}
	return all
}

// wrap breaks a line behind commas, so that each part is no wider than width if
// it can be.
func wrap(line string, width int) []string {
	var lines []string
	last := ""
	for part := range strings.SplitAfterSeq(line, ",") {
		if last != "" && lipgloss.Width(last+part) > width {
			lines, last = append(lines, last), " "
		}
		last += part
	}
	return append(lines, last)
}

// planes shows each matrix of an array of more axes behind its place.
func (o Options) planes(v *Value, outer []string, width int, path []string) []string {
	render := func(kept []int) []string {
		var all []string
		for k, i := range kept {
			if left := i - previous(kept, k) - 1; left > 0 {
				all = append(all, fmt.Sprintf("… %d more of axis %d …", left, len(outer)))
			}
			all = append(all, o.plane(v.items[i], append(outer[:len(outer):len(outer)], strconv.Itoa(i)), width, into(path, strconv.Itoa(i)))...)
		}
		return all
	}
	lines := render(keep(len(v.items), -1, len(v.items)))
	if len(lines) <= maxLines || o.Whole {
		return lines
	}
	return render(keep(len(v.items), index(path), 3))
}

func (o Options) plane(v *Value, place []string, width int, path []string) []string {
	label := "[" + strings.Join(place, ",") + "]"
	if v.kind == '[' && !v.flat() && !v.matrix() {
		return o.planes(v, place, width, path)
	}
	if v.matrix() {
		label = "[" + strings.Join(place, ",") + ",:,:]"
	}
	lines := o.lines(v, width-2, path)
	if len(lines) == 1 && len(label)+1+lipgloss.Width(lines[0]) <= width {
		return []string{label + " " + lines[0]}
	}
	all := []string{label}
	for _, line := range lines {
		all = append(all, "  "+line)
	}
	return all
}

// vector writes an array of scalars on one line, of a long one what is around
// the marked entry.
func (o Options) vector(v *Value, path []string) string {
	at := index(path)
	if text := v.String(); at < 0 || at >= len(v.items) || !o.pair && (o.Whole || len(text) <= maxLine) {
		return cut(text, o)
	}
	most := len(v.items)
	for {
		kept := keep(len(v.items), at, most)
		var b strings.Builder
		for k, i := range kept {
			if left := i - previous(kept, k) - 1; left > 0 {
				fmt.Fprintf(&b, " … %d more …, ", left)
			}
			if entry := v.items[i].text; i == at {
				b.WriteString(mark + entry)
			} else {
				b.WriteString(entry)
			}
			if i < len(v.items)-1 {
				b.WriteByte(',')
			}
		}
		if b.Len() <= maxLine || most < 4 || o.Whole {
			return "[" + b.String() + "]"
		}
		most = most * 3 / 4
	}
}

// keep chooses about most of n indices, in order: all if they are no more, else
// the first, the last, and those around at, if it is not negative.
func keep(n, at, most int) []int {
	ends := max(most/2, 1)
	if at >= 0 {
		ends = max(most/5, 1)
	}
	around := max((most-2*ends)/2, 0)
	var kept []int
	chosen := func(i int) bool {
		return n <= most || i < ends || i >= n-ends || at >= 0 && i >= at-around && i <= at+around
	}
	for i := range n {
		if chosen(i) || chosen(i-1) && chosen(i+1) { // to leave out one saves nothing
			kept = append(kept, i)
		}
	}
	return kept
}

// previous is the index kept before the k-th, or -1.
func previous(kept []int, k int) int {
	if k == 0 {
		return -1
	}
	return kept[k-1]
}
